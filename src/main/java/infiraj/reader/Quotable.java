package infiraj.reader;

import infiraj.model.TextSpan;
import infiraj.text.BidiControls;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a text can be quoted: whole characters as people see them, since a quotation cannot begin with the vowel sign of a
 * letter or end between the halves of a surrogate pair; and nothing at either end that shows nothing, since no one means to
 * quote a blank or a mark of direction.
 */
final class Quotable {
    private Quotable() {}

    /** The nearest span to one selected that can be quoted; nothing where it holds nothing to see. */
    static Optional<TextSpan> of(String text, TextSpan selected) {
        int start = -1;
        int end = -1;
        // Forwards only: going back from the end, the iterator of the JDK loses its place in texts of one character.
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE && from < selected.end(); to = characters.next()) {
            if (to > selected.start() && !selected.isEmpty() && !showsNothing(text, from, to)) {
                start = start < 0 ? from : start;
                end = to;
            }
            from = to;
        }
        return start < 0 ? Optional.empty() : Optional.of(new TextSpan(start, end));
    }

    private static boolean showsNothing(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || BidiControls.isInvisible(c));
    }
}
