package infiraj.app;

/** Counts the code points before offsets that only grow, in one pass over the text. */
final class CodePoints {
    private final String text;
    private int offset;
    private int count;

    CodePoints(String text) {
        this.text = text;
    }

    /** Code points before a UTF-16 offset, which must not lie before the one asked for last. */
    int upTo(int later) {
        count += text.codePointCount(offset, later);
        offset = later;
        return count;
    }
}
