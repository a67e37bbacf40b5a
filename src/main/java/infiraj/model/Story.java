package infiraj.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way through the chronology, to be told with a projector.
 *
 * @param id unique among the stories of a folder
 * @param title a few words
 * @param steps in the order they are told, at least one
 */
public record Story(String id, Bilingual title, List<Step> steps) {
    public Story {
        Ids.require(id);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no steps");
        }
    }

    /** One stop on the way. */
    public sealed interface Step {
        /** What only the speaker sees. */
        Optional<Bilingual> note();

        /** The same stop with other words for the speaker. */
        Step withNote(Optional<Bilingual> note);
    }

    /**
     * A page with a title, to begin, to part and to end with.
     *
     * @param title a few words
     * @param subtitle what it is about
     * @param note what only the speaker sees
     */
    public record TitlePage(Bilingual title, Optional<Bilingual> subtitle, Optional<Bilingual> note) implements Step {
        @Override
        public Step withNote(Optional<Bilingual> other) {
            return new TitlePage(title, subtitle, other);
        }
    }

    /**
     * An event of the chronology.
     *
     * @param event its id
     * @param quotation which of the event's quotations is shown, by its exact words; the first if absent
     * @param telling how it is told
     * @param note what only the speaker sees
     */
    public record Happening(String event, Optional<String> quotation, Telling telling, Optional<Bilingual> note)
            implements Step {
        public Happening {
            Ids.require(event);
        }

        /** An event as it is told unless somebody says otherwise. */
        public static Happening of(String event) {
            return new Happening(event, Optional.empty(), Telling.QUOTATION, Optional.empty());
        }

        @Override
        public Step withNote(Optional<Bilingual> other) {
            return new Happening(event, quotation, telling, other);
        }
    }

    /** How an event is told. */
    public enum Telling {
        /** In the words of the article; where the audience reads another language, with the summary before them. */
        QUOTATION,
        /** In one sentence of the chronology. */
        SUMMARY,
        /** In both. */
        BOTH
    }

    /**
     * The timeline over a period.
     *
     * @param title a few words
     * @param period from the first to the last day that are shown, both known
     * @param participants of whom at least one takes part in what is shown; none to show everybody
     * @param kinds quadrants that are shown; none to show all
     * @param landmarksOnly whether only landmarks are shown
     * @param climate whether the climate curve is shown
     * @param note what only the speaker sees
     */
    public record Outlook(
            Bilingual title,
            EdtfDate period,
            Set<Participant> participants,
            Set<QuadClass> kinds,
            boolean landmarksOnly,
            boolean climate,
            Optional<Bilingual> note)
            implements Step {
        public Outlook {
            participants = Set.copyOf(participants);
            kinds = Set.copyOf(kinds);
            if (!hasEnds(period)) {
                throw new IllegalArgumentException("a view needs a period with two ends: " + period.edtf());
            }
        }

        /** Whether a date begins and ends on days that are known, so that it can be shown from edge to edge. */
        public static boolean hasEnds(EdtfDate period) {
            return !period.earliest().equals(java.time.LocalDate.MIN)
                    && !period.latest().equals(java.time.LocalDate.MAX);
        }

        /** Whether an event is among those shown, wherever in time it lies. */
        public boolean shows(Event event) {
            return (participants.isEmpty() || event.participants().stream().anyMatch(participants::contains))
                    && (kinds.isEmpty()
                            || event.type().quadClass().filter(kinds::contains).isPresent())
                    && (!landmarksOnly || event.landmark());
        }

        @Override
        public Step withNote(Optional<Bilingual> other) {
            return new Outlook(title, period, participants, kinds, landmarksOnly, climate, other);
        }
    }
}
