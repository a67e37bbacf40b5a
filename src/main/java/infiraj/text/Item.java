package infiraj.text;

/**
 * The smallest part of a paragraph that is placed on a line as a whole: a word or the part of it that runs in one
 * direction, or what lies between words.
 *
 * @param start offset of its first character in the paragraph
 * @param end offset after its last character, greater than {@code start}
 * @param level embedding level (UAX #9): even runs left to right, odd right to left
 * @param kind what it is
 * @param breakAfter whether a line may end after it
 * @param width at least 0
 */
public record Item(int start, int end, int level, Kind kind, boolean breakAfter, double width) {
    /** What an item is. */
    public enum Kind {
        /** Something to see. */
        WORD,
        /** White space that may end a line. */
        SPACE,
        /** White space that may not: no-break spaces. */
        GLUE,
        /** Characters that show nothing and take no room. */
        HIDDEN
    }

    public Item {
        if (start < 0 || end <= start || level < 0 || !(width >= 0)) {
            throw new IllegalArgumentException("bad item " + start + ".." + end + " at level " + level + ", " + width);
        }
    }

    public Direction direction() {
        return Direction.ofLevel(level);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is white space, so that justified lines may widen it. */
    public boolean stretches() {
        return kind == Kind.SPACE || kind == Kind.GLUE;
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    Item atLevel(int other) {
        return new Item(start, end, other, kind, breakAfter, width);
    }
}
