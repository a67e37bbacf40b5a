package infiraj.intake.events;

import infiraj.corpus.Decoder;
import infiraj.corpus.Located;
import infiraj.intake.events.SlideDates.Names;
import infiraj.model.EdtfDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON file of TimelineJS 3. Names that it does not know are passed over, as by TimelineJS itself.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">its format</a>
 */
final class TimelineJson {
    private static final Names PARTS = new Names("year", "month", "day");
    private static final List<String> TIMES = List.of("hour", "minute", "second", "millisecond");
    private static final Decoder<String> WORDS = Located::written;

    private final Set<Left> left = EnumSet.noneOf(Left.class);

    /** Whether a JSON value is a timeline; our own files have a {@code format} and no timeline has. */
    static boolean isOne(Located root) {
        return root.member("events").isPresent() && root.member("format").isEmpty();
    }

    Optional<Telling> decode(Located root) {
        Cells timeline = new Cells(root);
        note(timeline.has("title"), Left.TITLE);
        note(timeline.has("eras"), Left.ERAS);
        return timeline.require("events", events -> events.list(this::slide))
                .map(events -> new Telling(Telling.Form.TIMELINEJS, events, left));
    }

    private Optional<Told> slide(Located place) {
        Cells slide = new Cells(place);
        Cells words = new Cells(slide.cell("text").orElse(place.meaning("")));
        note(slide.has("media") || slide.has("background"), Left.MEDIA);
        note(slide.has("group"), Left.GROUPS);
        return new Slide(
                        place,
                        words.read("headline", WORDS).orElse(""),
                        words.read("text", WORDS).orElse(""),
                        date(slide),
                        slide.read("display_date", WORDS),
                        slide.read("unique_id", WORDS))
                .told();
    }

    private Optional<EdtfDate> date(Cells slide) {
        Optional<EdtfDate> start = slide.require("start_date", this::point);
        return slide.has("end_date")
                ? slide.read("end_date", this::point)
                        .flatMap(end -> start.flatMap(begin ->
                                SlideDates.between(slide.cell("end_date").orElseThrow(), begin, end)))
                : start;
    }

    private Optional<EdtfDate> point(Located date) {
        Cells parts = new Cells(date);
        note(TIMES.stream().anyMatch(parts::has), Left.TIMES);
        return SlideDates.point(date, parts, PARTS);
    }

    private void note(boolean there, Left what) {
        if (there) {
            left.add(what);
        }
    }
}
