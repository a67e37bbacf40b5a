package infiraj.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * A message with numbered gaps, {@code {0}} to {@code {9}}. Unlike {@link java.text.MessageFormat} it gives apostrophes
 * no meaning and never formats what it was not told to.
 */
final class Template {
    private static final int GAP_LENGTH = "{0}".length();

    private Template() {}

    static String fill(String template, IntFunction<String> argument) {
        StringBuilder out = new StringBuilder(template.length() + 40);
        int done = 0;
        for (int gap = nextGap(template, 0); gap >= 0; gap = nextGap(template, done)) {
            out.append(template, done, gap).append(argument.apply(number(template, gap)));
            done = gap + GAP_LENGTH;
        }
        return out.append(template, done, template.length()).toString();
    }

    /** The gaps of a template. */
    static Set<Integer> gaps(String template) {
        Set<Integer> gaps = new TreeSet<>();
        for (int gap = nextGap(template, 0); gap >= 0; gap = nextGap(template, gap + GAP_LENGTH)) {
            gaps.add(number(template, gap));
        }
        return gaps;
    }

    private static int nextGap(String template, int from) {
        int brace = template.indexOf('{', from);
        while (brace >= 0 && !isGap(template, brace)) {
            brace = template.indexOf('{', brace + 1);
        }
        return brace;
    }

    private static boolean isGap(String template, int brace) {
        return brace + 2 < template.length()
                && template.charAt(brace + 2) == '}'
                && template.charAt(brace + 1) >= '0'
                && template.charAt(brace + 1) <= '9';
    }

    private static int number(String template, int gap) {
        return template.charAt(gap + 1) - '0';
    }
}
