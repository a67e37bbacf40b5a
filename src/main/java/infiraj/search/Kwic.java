package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.text.BidiControls;

/**
 * A keyword in context: a line of a concordance.
 *
 * @param before what stands before the keyword, the nearer part of it if there is much
 * @param keyword the words found as printed; empty where nothing is marked, when all of the text is {@code after}
 * @param after what stands after it
 * @see <a href="https://doi.org/10.1002/asi.5090110403">H. P. Luhn, Key word-in-context index, 1960</a>
 */
public record Kwic(String before, String keyword, String after) {
    /** More than the widest window shows. */
    private static final int CONTEXT = 240;

    /** Between the lines of a text that has several. */
    public static final String LINE_END = " · ";

    /** Cuts a text around a span, at word boundaries where it is long. */
    public static Kwic of(String text, TextSpan keyword) {
        int from = keyword.start() <= CONTEXT ? 0 : afterSpace(text, keyword.start() - CONTEXT, keyword.start());
        int to = text.length() - keyword.end() <= CONTEXT
                ? text.length()
                : beforeSpace(text, keyword.end() + CONTEXT, keyword.end());
        return new Kwic(
                shown(text.substring(from, keyword.start())),
                shown(keyword.in(text)),
                shown(text.substring(keyword.end(), to)));
    }

    private static int afterSpace(String text, int at, int limit) {
        int space = text.indexOf(' ', at);
        return space < 0 || space >= limit ? limit : space + 1;
    }

    private static int beforeSpace(String text, int at, int limit) {
        return Math.max(limit, text.lastIndexOf(' ', at));
    }

    private static String shown(String text) {
        return BidiControls.neutralised(text).replace("\n", LINE_END);
    }

    /** The whole line. */
    public String text() {
        return before + keyword + after;
    }
}
