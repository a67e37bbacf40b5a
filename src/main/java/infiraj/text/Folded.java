package infiraj.text;

import java.util.Arrays;

/** A folded text with the way back to the characters it was folded from. */
public final class Folded {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String original() {
        return original;
    }

    public String text() {
        return text;
    }

    /** Offset in the original of the character that folded to {@code index}. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Offset in the original right after the characters that folded to a range ending at {@code end}, marks included. */
    public int originalEnd(int end) {
        return end == 0 ? 0 : ends[end - 1];
    }

    /** Gathers folded characters. */
    static final class Builder {
        private final String original;
        private char[] text;
        private int[] starts;
        private int[] ends;
        private int length;

        Builder(String original) {
            this.original = original;
            this.text = new char[original.length()];
            this.starts = new int[original.length()];
            this.ends = new int[original.length()];
        }

        void add(char c, int start, int end) {
            if (length == text.length) {
                int longer = Math.max(16, length + length / 2);
                text = Arrays.copyOf(text, longer);
                starts = Arrays.copyOf(starts, longer);
                ends = Arrays.copyOf(ends, longer);
            }
            text[length] = c;
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        void extendLast(int end) {
            if (length > 0) {
                ends[length - 1] = end;
            }
        }

        Folded build() {
            return new Folded(original, new String(text, 0, length), starts, ends);
        }
    }
}
