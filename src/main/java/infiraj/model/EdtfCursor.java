package infiraj.model;

import static infiraj.model.EdtfException.Reason.INCOMPLETE;
import static infiraj.model.EdtfException.Reason.PART_QUALIFIED;
import static infiraj.model.EdtfException.Reason.UNEXPECTED_CHARACTER;

/** A place in an EDTF text, and what can be read from there on. Only ASCII digits are digits. */
final class EdtfCursor {
    private final String text;
    private final int end;
    private int place;

    EdtfCursor(String text, int from, int end) {
        this.text = text;
        this.place = from;
        this.end = end;
    }

    int place() {
        return place;
    }

    boolean atEnd() {
        return place == end;
    }

    boolean at(char wanted) {
        return place < end && text.charAt(place) == wanted;
    }

    boolean atDigit() {
        return place < end && digit() >= 0;
    }

    private int digit() {
        char c = text.charAt(place);
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    /** Goes past a character if it stands here. */
    boolean skip(char wanted) {
        if (at(wanted)) {
            place++;
            return true;
        }
        return false;
    }

    void expect(char wanted) {
        if (!skip(wanted)) {
            throw unexpected();
        }
    }

    /** So many digits, some of them {@code X}. */
    DigitMask mask(int length) {
        int value = 0;
        int unspecified = 0;
        for (int i = 0; i < length; i++) {
            boolean isX = skip('X');
            value = value * 10 + (isX ? 0 : oneDigit());
            unspecified = unspecified << 1 | (isX ? 1 : 0);
        }
        return DigitMask.of(length, value, unspecified);
    }

    private int oneDigit() {
        if (!atDigit()) {
            throw unexpected();
        }
        int digit = digit();
        place++;
        return digit;
    }

    /** So many digits. */
    int number(int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value * 10 + oneDigit();
        }
        return value;
    }

    /** All digits from here on, at least one, the first not 0. */
    String digits() {
        int from = place;
        if (at('0')) {
            throw unexpected();
        }
        do {
            oneDigit();
        } while (atDigit());
        return text.substring(from, place);
    }

    /** The qualifier that stands here, if any. */
    Qualifier qualifier() {
        Qualifier qualifier =
                atEnd() ? Qualifier.NONE : Qualifier.of(text.charAt(place)).orElse(Qualifier.NONE);
        if (qualifier != Qualifier.NONE) {
            place++;
        }
        return qualifier;
    }

    /** What is wrong with the character that stands here. */
    EdtfException unexpected() {
        if (atEnd()) {
            return new EdtfException(INCOMPLETE, place, text);
        }
        int character = text.codePointAt(place);
        boolean qualifies = Qualifier.of(text.charAt(place)).isPresent();
        return new EdtfException(
                qualifies ? PART_QUALIFIED : UNEXPECTED_CHARACTER, place, Character.toString(character));
    }
}
