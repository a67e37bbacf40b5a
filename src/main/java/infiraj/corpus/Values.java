package infiraj.corpus;

import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decoders of the values that all formats share. */
public final class Values {
    /** Characters, none of them broken; may be several lines. */
    public static final Decoder<String> CHARACTERS = Values::characters;
    /** One line with something to see in it. */
    public static final Decoder<String> LINE = Values::line;
    /** An id, see {@link Ids}. */
    public static final Decoder<String> ID = Values::id;

    static final Decoder<Bilingual> BILINGUAL = Values::bilingual;
    /** A date in EDTF. */
    public static final Decoder<EdtfDate> DATE = Values::date;

    private Values() {}

    /** Characters, of which every one is a character: no halves of surrogate pairs, no controls but tab and line ends. */
    private static Optional<String> characters(Located value) {
        Optional<String> text = value.string();
        int broken = text.isPresent() ? firstBroken(text.get()) : -1;
        return broken < 0
                ? text
                : value.refuse(ProblemKind.BROKEN_CHARACTER, String.format(Locale.ROOT, "U+%04X", broken));
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

    /** A text of one line with something to see in it. */
    private static Optional<String> line(Located value) {
        Optional<String> text = characters(value);
        if (text.isEmpty()) {
            return text;
        }
        if (text.get().isBlank()) {
            return value.refuse(ProblemKind.BLANK_TEXT);
        }
        boolean several = text.get().indexOf('\n') >= 0 || text.get().indexOf('\r') >= 0;
        return several ? value.refuse(ProblemKind.SEVERAL_LINES) : text;
    }

    private static Optional<Bilingual> bilingual(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> ar = fields.required("ar", LINE);
        Optional<String> en = fields.required("en", LINE);
        return fields.end() ? Optional.of(new Bilingual(ar.orElseThrow(), en.orElseThrow())) : Optional.empty();
    }

    private static Optional<String> id(Located value) {
        Optional<String> id = value.string();
        return id.isEmpty() || Ids.isValid(id.get()) ? id : value.refuse(ProblemKind.BAD_ID, Excerpt.of(id.get()));
    }

    private static Optional<EdtfDate> date(Located value) {
        Optional<String> text = value.string();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(EdtfDate.parse(text.get()));
        } catch (EdtfException e) {
            return value.refuse(
                    ProblemKind.BAD_DATE,
                    Excerpt.of(text.get()),
                    e.reason().name(),
                    Integer.toString(e.offset()),
                    Excerpt.of(e.culprit()));
        }
    }

    /** One of the constants of an enum, by its name in lower case. */
    public static <E extends Enum<E>> Optional<E> constant(Located value, E[] constants) {
        List<String> names = new ArrayList<>(constants.length);
        for (E constant : constants) {
            names.add(nameOf(constant));
        }
        Optional<String> name = oneOf(value, names);
        return name.isPresent() ? Optional.of(constants[names.indexOf(name.get())]) : Optional.empty();
    }

    /** The name of a constant in our formats: in lower case. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** One of the values there are. */
    public static Optional<String> oneOf(Located value, List<String> possible) {
        Optional<String> found = value.string();
        return found.isEmpty() || possible.contains(found.get())
                ? found
                : value.refuse(ProblemKind.UNKNOWN_VALUE, Excerpt.of(found.get()), String.join(", ", possible));
    }

    /** The tag that says what a file is. */
    public static Optional<String> format(Located value, String expected) {
        Optional<String> format = value.string();
        return format.isEmpty() || format.get().equals(expected)
                ? format
                : value.refuse(ProblemKind.WRONG_FORMAT, Excerpt.of(format.get()), expected);
    }
}
