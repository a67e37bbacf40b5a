package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.timeline.Drawing.Glyph;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.Drawing.Mark;
import infiraj.timeline.Drawing.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A picture of more events than are laid out at once. */
class CrowdedPictureTest {
    private static final List<TimelineItem> ITEMS = CrowdTest.items(3000, 7);
    private static final Map<LaneBy, EventIndex> INDEXES = Arrays.stream(LaneBy.values())
            .collect(Collectors.toMap(Function.identity(), by -> EventIndex.of(ITEMS, by)));
    private static final double WIDTH = 1200;

    /** A view: the day in its middle, how near one looks, what the lanes are, and how high it is. */
    record View(double middle, double pxPerDay, LaneBy laneBy, double height) {
        Period period() {
            double half = WIDTH / 2 / pxPerDay;
            return new Period(middle - half, middle + half);
        }

        View draggedBy(double pixels) {
            return new View(middle + pixels / pxPerDay, pxPerDay, laneBy, height);
        }
    }

    @Provide
    Arbitrary<View> views() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-16_000, 20_000),
                        Arbitraries.doubles().between(-2, 2.2).map(power -> Math.pow(10, power)),
                        Arbitraries.of(LaneBy.values()),
                        Arbitraries.doubles().between(560, 1100))
                .as(View::new);
    }

    private static TimelinePicture draw(View view, boolean leftward) {
        return draw(view, leftward, Optional.empty(), Optional.empty());
    }

    private static TimelinePicture draw(
            View view, boolean leftward, Optional<String> selected, Optional<Highlight> highlight) {
        TimelineSpec still = Sample.spec(List.of(), view.period(), WIDTH, view.height, leftward);
        EventIndex index = Objects.requireNonNull(INDEXES.get(view.laneBy));
        return TimelinePicture.draw(Sample.of(still, index, selected, highlight));
    }

    @Property(tries = 60)
    void countsAddUpAndEverythingCountedCanBePointedAt(@ForAll("views") View view) {
        TimelinePicture picture = draw(view, false);
        assertEquals(ITEMS.size(), picture.tally().total());
        Set<String> marked = ids(picture, false);
        Set<String> clustered = ids(picture, true);
        clustered.removeAll(marked);
        assertEquals(marked.size(), picture.tally().marked());
        assertEquals(clustered.size(), picture.tally().clustered());
        long earlier = ITEMS.stream()
                .filter(item -> !marked.contains(item.id()) && !clustered.contains(item.id()))
                .filter(item -> item.extent().middle() < view.period().from())
                .count();
        assertEquals(earlier, picture.tally().earlier());
    }

    private static Set<String> ids(TimelinePicture picture, boolean clusters) {
        return picture.drawing().marks().stream()
                .filter(mark -> mark.isCluster() == clusters)
                .flatMap(mark -> mark.eventIds().stream())
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void noTwoLabelsOverlapAndNoneIsCut(@ForAll("views") View view) {
        TimelinePictureTest.assertLabelsApart(draw(view, false).drawing(), WIDTH);
    }

    @Property(tries = 60)
    void theRightToLeftPictureIsTheMirroredOne(@ForAll("views") View view) {
        TimelinePictureTest.assertMirrored(
                draw(view, false).drawing(), draw(view, true).drawing());
    }

    @Property(tries = 4000)
    void whatIsSelectedOrFoundHasAMarkOfItsOwn(@ForAll("views") View view) {
        List<TimelineItem> inView = ITEMS.stream()
                .filter(item -> item.extent().isOneDay()
                        && view.period().contains(item.extent().middle()))
                .toList();
        inView.stream().skip(inView.size() / 2).findFirst().ifPresent(item -> {
            Highlight found = new Highlight(Set.of(item.id()), Map.of(item.extent(), 1));
            assertTrue(ids(draw(view, false, Optional.of(item.id()), Optional.empty()), false)
                    .contains(item.id()));
            assertTrue(ids(draw(view, false, Optional.empty(), Optional.of(found)), false)
                    .contains(item.id()));
        });
    }

    /** Away from the edges, where titles change sides and badges are pushed inside. */
    private static final double EDGE = 420;

    @Property(tries = 60)
    void movingTheViewMovesWhatIsInItAndChangesNothingElse(@ForAll("views") View view) {
        double dragged = 137;
        Drawing before = draw(view, false).drawing();
        Drawing after = draw(view.draggedBy(dragged), false).drawing();
        assertEquals(
                inner(before, EDGE + dragged, WIDTH - EDGE, dragged), inner(after, EDGE, WIDTH - EDGE - dragged, 0));
        assertEquals(
                badges(before, EDGE + dragged, WIDTH - EDGE, dragged), badges(after, EDGE, WIDTH - EDGE - dragged, 0));
    }

    /** Glyphs and titles in a part of a picture, by the pixel, moved to the left by some. */
    private static Set<String> inner(Drawing drawing, double from, double to, double left) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Glyph
                        || shape instanceof Label label && label.text().startsWith("Event"))
                .filter(shape -> from < x(shape) && x(shape) < to)
                .map(shape -> Math.round((x(shape) - left) * 4) + " " + place(shape))
                .collect(Collectors.toSet());
    }

    private static double x(Shape shape) {
        return switch (shape) {
            case Glyph glyph -> glyph.x();
            case Label label -> label.x();
            default -> throw new AssertionError(shape);
        };
    }

    private static String place(Shape shape) {
        return switch (shape) {
            case Glyph glyph -> Math.round(glyph.y()) + " " + glyph.form();
            case Label label -> Math.round(label.y()) + " " + label.text();
            default -> throw new AssertionError(shape);
        };
    }

    private static Set<String> badges(Drawing drawing, double from, double to, double left) {
        return drawing.marks().stream()
                .filter(Mark::isCluster)
                .filter(mark -> from < mark.x() && mark.x() < to)
                .map(mark -> Math.round((mark.x() - left) * 4) + " " + Math.round(mark.y()) + " "
                        + mark.eventIds().size())
                .collect(Collectors.toSet());
    }
}
