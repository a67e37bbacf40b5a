package infiraj.text;

import infiraj.text.Item.Kind;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a paragraph into items: where the kind of character changes, where the direction changes, where a line may end,
 * and around characters that the bundled faces may lack, so that what another face draws never disturbs their order.
 */
public final class Itemizer {
    /** Longer words are cut, so that measuring one is always quick. */
    static final int LONGEST_WORD = 200;

    private final String text;
    private final Advance advance;
    private final Bidi bidi;
    private final BitSet breaks;
    private final List<Item> items = new ArrayList<>();

    private Itemizer(String text, Direction direction, Advance advance) {
        this.text = text;
        this.advance = advance;
        this.bidi = new Bidi(text, direction.level());
        this.breaks = breaks(text);
    }

    /** All at once: asking the iterator about single offsets makes it go back each time. */
    private static BitSet breaks(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        BitSet breaks = new BitSet(text.length() + 1);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            breaks.set(at);
        }
        return breaks;
    }

    /**
     * The items of a paragraph, in reading order; together they cover it.
     *
     * @param text one paragraph; line ends in it count as spaces
     * @param direction which way the paragraph runs
     * @param advance how wide its words are
     */
    public static List<Item> items(String text, Direction direction, Advance advance) {
        return text.isEmpty() ? List.of() : new Itemizer(text, direction, advance).items();
    }

    private List<Item> items() {
        int start = 0;
        while (start < text.length()) {
            int end = endOfItem(start);
            add(start, end);
            start = end;
        }
        return List.copyOf(items);
    }

    private int endOfItem(int start) {
        Kind kind = kind(start);
        int level = bidi.getLevelAt(start);
        boolean bundled = Coverage.isBundled(text.codePointAt(start));
        int at = next(start);
        while (at < text.length()
                && kind(at) == kind
                && bidi.getLevelAt(at) == level
                && (kind != Kind.WORD
                        || isMark(at)
                        || !mayBreakBefore(at)
                                && at - start < LONGEST_WORD
                                && Coverage.isBundled(text.codePointAt(at)) == bundled)) {
            at = next(at);
        }
        return at;
    }

    private void add(int start, int end) {
        Kind kind = kind(start);
        int level = bidi.getLevelAt(start);
        double width = switch (kind) {
            case WORD -> advance.of(text.substring(start, end), Direction.ofLevel(level));
            case SPACE, GLUE -> advance.ofSpace() * (end - start);
            case HIDDEN -> 0;
        };
        boolean breakAfter = kind == Kind.SPACE || kind == Kind.WORD && end < text.length() && mayBreakBefore(end);
        items.add(new Item(start, end, level, kind, breakAfter, width));
    }

    private int next(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private Kind kind(int at) {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || c == '\u0085') {
            return Kind.SPACE;
        }
        if (Character.isSpaceChar(c)) {
            return Kind.GLUE;
        }
        return BidiControls.isInvisible(c) && !BidiControls.isJoiner(c) ? Kind.HIDDEN : Kind.WORD;
    }

    private boolean isMark(int at) {
        int type = Character.getType(text.codePointAt(at));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || BidiControls.isJoiner(text.codePointAt(at));
    }

    /** Whether a line may end between two words with no space between them, as after a hyphen or between ideographs. */
    private boolean mayBreakBefore(int at) {
        return breaks.get(at) && !(Character.isAlphabetic(text.codePointBefore(at)) && joins(at));
    }

    private boolean joins(int at) {
        return Character.UnicodeScript.of(text.codePointBefore(at)) == Character.UnicodeScript.ARABIC;
    }
}
