package infiraj.timeline;

import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Events and specifications for tests of the timeline. */
public final class Sample {
    private Sample() {}

    public static Event event(String id, String edtf, EventType type) {
        return event(id, edtf, type, false);
    }

    static Event event(String id, String edtf, EventType type, boolean landmark) {
        return event(id, edtf, type, landmark, Optional.empty());
    }

    /** An event of which a text says another date. */
    static TimelineItem read(String edtf, String reading) {
        DateReading said = new DateReading("when", EdtfDate.parse(reading));
        return TimelineItem.of(
                event("read", edtf, EventType.COERCE, false, Optional.of(said)), Wording.of(Language.ENGLISH));
    }

    private static Event event(
            String id, String edtf, EventType type, boolean landmark, Optional<DateReading> reading) {
        return new Event(
                id,
                new Bilingual("حدث " + id, "Event " + id),
                new Bilingual("جملة.", "A sentence."),
                new EventDate(EdtfDate.parse(edtf), EventDate.Basis.TEXT, Optional.empty()),
                type,
                List.of(Participant.JAPAN, Participant.SOUTH_KOREA),
                Optional.empty(),
                List.of(new Evidence(
                        new TextQuoteSelector("جملة", "", ""), new Passage("article", 0, new TextSpan(0, 4)), reading)),
                Optional.empty(),
                List.of(),
                landmark);
    }

    public static List<TimelineItem> items(String... dates) {
        EventType[] types = EventType.values();
        return IntStream.range(0, dates.length)
                .mapToObj(i -> TimelineItem.of(
                        event("e" + i, dates[i], types[i % types.length]), Wording.of(Language.ENGLISH)))
                .toList();
    }

    public static TimelineSpec spec(
            List<TimelineItem> items, Period period, double width, double height, boolean leftward) {
        return new TimelineSpec(
                EventIndex.still(items, LaneBy.KIND),
                key -> "lane",
                Climate.of(items.stream().map(TimelineItem::event).toList(), Climate.DEFAULT_HALF_LIFE),
                Optional.of("climate"),
                List.of(DateExtent.of(EdtfDate.parse("2023-03-15"))),
                period,
                Folding.NONE,
                width,
                height,
                leftward,
                Wording.of(Language.ENGLISH),
                new Metrics(1),
                (text, style) -> text.length() * style.size() * 0.55,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same with some events found and the others not. */
    static TimelineSpec searched(TimelineSpec spec, Highlight highlight) {
        return copy(spec, spec.index(), spec.selected(), Optional.of(highlight), spec.hijri(), spec.folding());
    }

    /** The same with the Hijri calendar below the axis, or without. */
    static TimelineSpec hijri(TimelineSpec spec, boolean hijri) {
        return copy(spec, spec.index(), spec.selected(), spec.highlight(), hijri, spec.folding());
    }

    /** The same with other events. */
    static TimelineSpec of(
            TimelineSpec spec, EventIndex index, Optional<String> selected, Optional<Highlight> highlight) {
        return copy(spec, index, selected, highlight, spec.hijri(), spec.folding());
    }

    private static TimelineSpec copy(
            TimelineSpec spec,
            EventIndex index,
            Optional<String> selected,
            Optional<Highlight> highlight,
            boolean hijri,
            Folding folding) {
        return new TimelineSpec(
                index,
                spec.laneTitle(),
                spec.climate(),
                spec.climateTitle(),
                spec.publications(),
                spec.period(),
                folding,
                spec.width(),
                spec.height(),
                spec.leftward(),
                spec.wording(),
                spec.metrics(),
                spec.measure(),
                selected,
                spec.hovered(),
                highlight,
                hijri);
    }

    /** The same with another title of the curve. */
    static TimelineSpec titled(TimelineSpec spec, String title) {
        return new TimelineSpec(
                spec.index(),
                spec.laneTitle(),
                spec.climate(),
                Optional.of(title),
                spec.publications(),
                spec.period(),
                spec.folding(),
                spec.width(),
                spec.height(),
                spec.leftward(),
                spec.wording(),
                spec.metrics(),
                spec.measure(),
                spec.selected(),
                spec.hovered(),
                spec.highlight(),
                spec.hijri());
    }

    /** The same with time folded. */
    static TimelineSpec folded(TimelineSpec spec, Folding folding) {
        return copy(spec, spec.index(), spec.selected(), spec.highlight(), spec.hijri(), folding);
    }
}
