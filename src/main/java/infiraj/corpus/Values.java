package infiraj.corpus;

import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.model.Ids;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decodes the values that both formats share. */
final class Values {
    /** The shape of BCP 47, section 2.1, as far as it matters here. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private Values() {}

    /** Characters, of which every one is a character: no halves of surrogate pairs, no controls but tab and line ends. */
    static Optional<String> characters(Located value) {
        return value.string().flatMap(text -> {
            int broken = firstBroken(text);
            return broken < 0
                    ? Optional.of(text)
                    : value.refuse(ProblemKind.BROKEN_CHARACTER, String.format(Locale.ROOT, "U+%04X", broken));
        });
    }

    private static int firstBroken(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean control = codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
            if (control || codePoint == 0x7f || codePoint >= 0xd800 && codePoint <= 0xdfff) {
                return codePoint;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    /** A text with something to see in it. */
    static Optional<String> text(Located value) {
        return characters(value)
                .flatMap(text -> text.isBlank() ? value.refuse(ProblemKind.BLANK_TEXT) : Optional.of(text));
    }

    /** A text of one line. */
    static Optional<String> line(Located value) {
        return text(value)
                .flatMap(text -> text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0
                        ? value.refuse(ProblemKind.SEVERAL_LINES)
                        : Optional.of(text));
    }

    static Optional<Bilingual> bilingual(Located value) {
        return value.object(fields -> {
            Optional<String> ar = fields.required("ar", Values::line);
            Optional<String> en = fields.required("en", Values::line);
            return fields.build(() -> new Bilingual(ar.orElseThrow(), en.orElseThrow()));
        });
    }

    static Optional<String> id(Located value) {
        return value.string()
                .flatMap(id -> Ids.isValid(id) ? Optional.of(id) : value.refuse(ProblemKind.BAD_ID, Excerpt.of(id)));
    }

    static Optional<String> language(Located value) {
        return value.string()
                .flatMap(tag -> LANGUAGE.matcher(tag).matches()
                        ? Optional.of(tag)
                        : value.refuse(ProblemKind.BAD_LANGUAGE, Excerpt.of(tag)));
    }

    /** The name of a file in a folder that is known, so that no corpus can point outside itself. */
    static Optional<String> fileName(Located value) {
        return value.string()
                .flatMap(name -> name.isBlank()
                                || name.startsWith(".")
                                || name.length() > 255
                                || name.chars().anyMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ')
                        ? value.refuse(ProblemKind.BAD_FILE_NAME, Excerpt.of(name))
                        : Optional.of(name));
    }

    static Optional<EdtfDate> date(Located value) {
        return value.string().flatMap(text -> {
            try {
                return Optional.of(EdtfDate.parse(text));
            } catch (EdtfException | DateTimeException e) {
                return value.refuse(ProblemKind.BAD_DATE, Excerpt.of(text), String.valueOf(e.getMessage()));
            }
        });
    }

    /** One of the constants of an enum, by its name in lower case. */
    static <E extends Enum<E>> Optional<E> constant(Located value, E[] constants) {
        return value.string()
                .flatMap(name -> Arrays.stream(constants)
                        .filter(constant -> nameOf(constant).equals(name))
                        .findFirst()
                        .or(() -> value.refuse(
                                ProblemKind.UNKNOWN_VALUE,
                                Excerpt.of(name),
                                Arrays.stream(constants).map(Values::nameOf).collect(Collectors.joining(", ")))));
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The tag that says what a file is. */
    static Optional<String> format(Located value, String expected) {
        return value.string()
                .flatMap(format -> format.equals(expected)
                        ? Optional.of(format)
                        : value.refuse(ProblemKind.WRONG_FORMAT, Excerpt.of(format), expected));
    }
}
