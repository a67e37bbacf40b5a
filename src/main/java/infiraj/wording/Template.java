package infiraj.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with numbered gaps, {@code {0}} to {@code {9}}. Unlike {@link java.text.MessageFormat} it gives apostrophes
 * no meaning and never formats what it was not told to.
 */
final class Template {
    private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

    private Template() {}

    static String fill(String template, IntFunction<String> argument) {
        return GAP.matcher(template)
                .replaceAll(gap -> Matcher.quoteReplacement(argument.apply(Integer.parseInt(gap.group(1)))));
    }

    /** The gaps of a template. */
    static Set<Integer> gaps(String template) {
        Set<Integer> gaps = new TreeSet<>();
        GAP.matcher(template).results().forEach(gap -> gaps.add(Integer.parseInt(gap.group(1))));
        return gaps;
    }
}
