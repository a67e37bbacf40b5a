package infiraj.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The longest part of a text that has room, cut between words, with an ellipsis where something is left out. */
final class FittedText {
    private static final String ELLIPSIS = "…";

    private FittedText() {}

    /** The beginning of a text. */
    static String beginning(String text, double room, ToDoubleFunction<String> measure) {
        return longest(text, room, measure, false);
    }

    /** The end of a text. */
    static String end(String text, double room, ToDoubleFunction<String> measure) {
        return longest(text, room, measure, true);
    }

    private static String longest(String text, double room, ToDoubleFunction<String> measure, boolean fromEnd) {
        if (measure.applyAsDouble(text) <= room) {
            return text;
        }
        List<String> parts = parts(text, fromEnd);
        int fits = 0;
        int tooLong = parts.size();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) / 2;
            if (measure.applyAsDouble(parts.get(middle)) <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return parts.get(fits);
    }

    /** From nothing to all but a word. */
    private static List<String> parts(String text, boolean fromEnd) {
        List<String> parts = new ArrayList<>();
        parts.add("");
        if (fromEnd) {
            for (int space = text.lastIndexOf(' ', text.length() - 2);
                    space > 0;
                    space = text.lastIndexOf(' ', space - 1)) {
                parts.add(ELLIPSIS + text.substring(space));
            }
        } else {
            for (int space = text.indexOf(' ', 1); space > 0; space = text.indexOf(' ', space + 1)) {
                parts.add(text.substring(0, space + 1) + ELLIPSIS);
            }
        }
        return parts;
    }
}
