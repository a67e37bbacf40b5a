package infiraj.dating;

import infiraj.model.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;

/** What a reading was counted from. */
public sealed interface Anchor {
    /** The calendar itself: the words say the whole date. */
    record Calendar() implements Anchor {}

    /**
     * The day the article appeared.
     *
     * @param date that day; absent when nobody knows it, and then the reading has no value
     */
    record Publication(Optional<LocalDate> date) implements Anchor {}

    /**
     * The date the text told of last.
     *
     * @param date that date
     */
    record Narration(EdtfDate date) implements Anchor {}

    /**
     * A date named in the expression itself.
     *
     * @param date that date
     */
    record Base(EdtfDate date) implements Anchor {}

    /** A word for machines: {@code none}, {@code publication}, {@code narration} or {@code base}. */
    default String code() {
        return switch (this) {
            case Calendar calendar -> "none";
            case Publication publication -> "publication";
            case Narration narration -> "narration";
            case Base base -> "base";
        };
    }

    /** The date counted from, in EDTF; empty where there is none. */
    default String dateText() {
        return switch (this) {
            case Calendar calendar -> "";
            case Publication(Optional<LocalDate> date) ->
                date.map(LocalDate::toString).orElse("");
            case Narration(EdtfDate date) -> date.edtf();
            case Base(EdtfDate date) -> date.edtf();
        };
    }
}
