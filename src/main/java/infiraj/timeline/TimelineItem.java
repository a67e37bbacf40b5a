package infiraj.timeline;

import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.QuadClass;
import infiraj.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An event as the timeline sees it.
 *
 * @param event what it stands for
 * @param label its title in the language of the moment
 * @param kind its quadrant, absent for context
 * @param extent the adopted date
 * @param readings what texts themselves say, wherever that is not the same days
 * @param candidate whether it only may be an event, and waits for a person to say so
 * @param starred whether the person has given it a star
 * @param noted whether the person has noted something on it
 */
public record TimelineItem(
        Event event,
        String label,
        Optional<QuadClass> kind,
        DateExtent extent,
        List<DateExtent> readings,
        boolean candidate,
        boolean starred,
        boolean noted) {
    public TimelineItem {
        readings = List.copyOf(readings);
    }

    public static TimelineItem of(Event event, Wording wording) {
        return of(event, wording, DateExtent::of);
    }

    /**
     * @param extents how far dates reach: of many events most share their date with others
     */
    public static TimelineItem of(Event event, Wording wording, Function<EdtfDate, DateExtent> extents) {
        DateExtent adopted = extents.apply(event.date().adopted());
        return new TimelineItem(
                event,
                wording.of(event.title()),
                event.type().quadClass(),
                adopted,
                readings(event, adopted, extents),
                false,
                false,
                false);
    }

    private static List<DateExtent> readings(Event event, DateExtent adopted, Function<EdtfDate, DateExtent> extents) {
        Set<DateExtent> readings = new LinkedHashSet<>();
        for (Evidence evidence : event.evidence()) {
            evidence.reading()
                    .map(reading -> extents.apply(reading.date()))
                    .filter(extent -> !extent.sameDays(adopted))
                    .ifPresent(readings::add);
        }
        return List.copyOf(readings);
    }

    /** The same as something that only may be an event. */
    public TimelineItem asCandidate() {
        return new TimelineItem(event, label, kind, extent, readings, true, starred, noted);
    }

    /** The same with what the person has put on it. */
    public TimelineItem marked(boolean star, boolean note) {
        return star == starred && note == noted
                ? this
                : new TimelineItem(event, label, kind, extent, readings, candidate, star, note);
    }

    /** Whether it has a place in time at all. */
    public boolean isDated() {
        return event.date().adopted().saysWhen();
    }

    /** The same under another title. */
    public TimelineItem labelled(String other) {
        return new TimelineItem(event, other, kind, extent, readings, candidate, starred, noted);
    }

    public String id() {
        return event.id();
    }
}
