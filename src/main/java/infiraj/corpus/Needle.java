package infiraj.corpus;

/** A text to be searched for, in time linear in both texts whatever they hold (Knuth, Morris and Pratt 1977). */
final class Needle {
    private final String text;

    /** For every beginning of the needle, the length of the longest shorter beginning that it ends with. */
    private final int[] borders;

    Needle(String text) {
        this.text = text;
        this.borders = new int[text.length() + 1];
        int border = 0;
        for (int i = 1; i < text.length(); i++) {
            border = advance(border, text.charAt(i));
            borders[i + 1] = border;
        }
    }

    /** Offset of the first occurrence at or after {@code from}, or −1. */
    int in(String hay, int from) {
        int matched = 0;
        for (int i = from; i < hay.length(); i++) {
            matched = advance(matched, hay.charAt(i));
            if (matched == text.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    private int advance(int matched, char next) {
        int length = matched;
        while (length > 0 && text.charAt(length) != next) {
            length = borders[length];
        }
        return text.charAt(length) == next ? length + 1 : 0;
    }
}
