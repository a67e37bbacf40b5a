package infiraj.model;

import static infiraj.model.EdtfException.Reason.EMPTY;
import static infiraj.model.EdtfException.Reason.PART_QUALIFIED;
import static infiraj.model.EdtfException.Reason.SET;
import static infiraj.model.EdtfException.Reason.TOO_LONG;

import infiraj.model.EdtfInterval.Endpoint;
import java.util.function.Supplier;

/** Reads EDTF from left to right, without regular expressions: a chronology may hold a million dates. */
final class EdtfParser {
    /** No value is longer: {@code Y-999999998S9%/Y-999999998S9%} and room to spare. */
    static final int LONGEST = 64;

    private EdtfParser() {}

    static EdtfDate parse(String text) {
        if (text.isEmpty()) {
            throw new EdtfException(EMPTY, 0, "");
        }
        if (text.length() > LONGEST) {
            throw new EdtfException(TOO_LONG, LONGEST, text.substring(0, LONGEST));
        }
        if (text.charAt(0) == '[' || text.charAt(0) == '{') {
            throw new EdtfException(SET, 0, text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? point(new EdtfCursor(text, 0, text.length())) : interval(text, slash);
    }

    private static EdtfInterval interval(String text, int slash) {
        Endpoint start = endpoint(text, 0, slash);
        Endpoint end = endpoint(text, slash + 1, text.length());
        return at(0, () -> new EdtfInterval(start, end));
    }

    private static Endpoint endpoint(String text, int from, int to) {
        if (from == to) {
            return new Endpoint.Unknown();
        }
        if (to - from == 2 && text.startsWith("..", from)) {
            return new Endpoint.Open();
        }
        EdtfPoint point = point(new EdtfCursor(text, from, to));
        return at(from, () -> new Endpoint.Known(point));
    }

    private static EdtfPoint point(EdtfCursor in) {
        EdtfForm form = EdtfFormParser.form(in);
        int place = in.place();
        Qualifier qualifier = in.qualifier();
        if (!in.atEnd()) {
            throw qualifier == Qualifier.NONE
                    ? in.unexpected()
                    : new EdtfException(PART_QUALIFIED, place, qualifier.sign());
        }
        return at(place, () -> new EdtfPoint(form, qualifier));
    }

    /** Says where in the text a value was refused. */
    static <T> T at(int place, Supplier<T> value) {
        try {
            return value.get();
        } catch (EdtfException e) {
            throw e.at(place);
        }
    }
}
