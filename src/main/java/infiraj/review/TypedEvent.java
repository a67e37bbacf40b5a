package infiraj.review;

import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.wording.Both;
import java.util.Optional;

/**
 * What a form says of an event, as typed; perhaps not all of it makes sense yet.
 *
 * @param titleAr wanted
 * @param titleEn blank where nobody has translated it
 * @param summaryAr blank for the same as the title
 * @param summaryEn blank where nobody has translated it
 * @param date in EDTF
 * @param reason why this date; blank where it needs none, or none but the person's word
 * @param type what kind of event
 * @param who names or codes of participants
 */
record TypedEvent(
        String titleAr,
        String titleEn,
        String summaryAr,
        String summaryEn,
        String date,
        String reason,
        EventType type,
        String who) {
    /** What stands in the way of an event. */
    enum Lack {
        TITLE,
        DATE,
        PARTICIPANTS
    }

    /** What an event would be typed as. */
    static TypedEvent of(Event event, WhoText names) {
        return new TypedEvent(
                event.title().ar(),
                translation(event.title()),
                event.summary().equals(event.title()) ? "" : event.summary().ar(),
                event.summary().equals(event.title()) ? "" : translation(event.summary()),
                event.date().adopted().edtf(),
                event.date().reason().map(Bilingual::ar).orElse(""),
                event.type(),
                names.say(event.participants()));
    }

    private static String translation(Bilingual text) {
        return text.en().equals(text.ar()) ? "" : text.en();
    }

    /** The first thing that is still wanted. */
    Optional<Lack> lack() {
        if (titleAr.isBlank()) {
            return Optional.of(Lack.TITLE);
        }
        if (edtf().isEmpty()) {
            return Optional.of(Lack.DATE);
        }
        WhoText.Read read = WhoText.read(who);
        boolean nobody = read.who().isEmpty() && type != EventType.NONE;
        return nobody || read.unknown().isPresent() ? Optional.of(Lack.PARTICIPANTS) : Optional.empty();
    }

    Optional<EdtfDate> edtf() {
        try {
            return Optional.of(EdtfDate.parse(date.strip()));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    /**
     * An event with this in place of what it said.
     *
     * @throws java.util.NoSuchElementException if there is no date yet
     */
    Event over(Event event) {
        Bilingual title = both(titleAr, titleEn);
        Bilingual summary = summaryAr.isBlank() ? title : both(summaryAr, summaryEn);
        return event.saying(
                title, summary, adopted(event), type, WhoText.read(who).who());
    }

    /** What nobody has translated stands in the other language as it is. */
    private static Bilingual both(String ar, String en) {
        return new Bilingual(ar.strip(), en.isBlank() ? ar.strip() : en.strip());
    }

    /** A date that the words of no evidence give is the person's own, and then needs a reason, be it only that. */
    private EventDate adopted(Event event) {
        EdtfDate typed = edtf().orElseThrow();
        boolean same = typed.equals(event.date().adopted());
        Optional<Bilingual> why = why(event.date().reason());
        if (same && why.equals(event.date().reason())) {
            return event.date();
        }
        boolean said = event.evidence().stream()
                .flatMap((Evidence passage) -> passage.reading().stream())
                .anyMatch(reading -> reading.date().equals(typed));
        EventDate.Basis basis =
                said ? EventDate.Basis.TEXT : same ? event.date().basis() : EventDate.Basis.OUTSIDE;
        boolean needsNone = basis == EventDate.Basis.TEXT
                && event.evidence().stream()
                        .flatMap(passage -> passage.reading().stream())
                        .allMatch(reading -> reading.date().holds(typed));
        return new EventDate(
                typed, basis, needsNone ? why : why.or(() -> Optional.of(Both.say("review.date-by-person"))));
    }

    private Optional<Bilingual> why(Optional<Bilingual> before) {
        if (reason.isBlank()) {
            return Optional.empty();
        }
        return before.filter(stood -> stood.ar().equals(reason.strip())).or(() -> Optional.of(both(reason, "")));
    }
}
