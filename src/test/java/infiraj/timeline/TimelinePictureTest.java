package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.model.EventType;
import infiraj.timeline.Drawing.Anchor;
import infiraj.timeline.Drawing.Bar;
import infiraj.timeline.Drawing.Box;
import infiraj.timeline.Drawing.Curve;
import infiraj.timeline.Drawing.Faded;
import infiraj.timeline.Drawing.Frame;
import infiraj.timeline.Drawing.Glyph;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.Drawing.Line;
import infiraj.timeline.Drawing.Shape;
import infiraj.timeline.Drawing.Stroke;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePictureTest {
    private static final String[] DATES = {
        "1910/1945", "1965-06-22", "1998-06", "2016-11-23", "2018-03", "2018", "2018-12-20", "2019-07-01",
        "2019-08-22", "2019~", "2022-05-10", "2023-03-06", "2023-03-16", "2023-08-18", "2024-06", "2024-06-02",
        "2024-07-17", "2024-07-18", "2024-07-28", "2024-07-28", "2024-11-05", "2025-03?", "2024/..",
    };

    /** A view: a period, a width and a height. */
    record View(Period period, double width, double height) {}

    @Provide
    Arbitrary<View> views() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.doubles().between(day("1900"), day("2026")),
                        Arbitraries.doubles().between(1, 4.7).map(exponent -> Math.pow(10, exponent)))
                .as((middle, length) -> new Period(middle - length / 2, middle + length / 2));
        return Combinators.combine(
                        periods,
                        Arbitraries.doubles().between(300, 1800).map(Math::floor),
                        Arbitraries.doubles().between(420, 1000).map(Math::floor))
                .as(View::new);
    }

    private static double day(String edtf) {
        return Period.dayOf(EdtfDate.parse(edtf).earliest());
    }

    private static TimelinePicture draw(View view, boolean leftward) {
        return TimelinePicture.draw(Sample.spec(Sample.items(DATES), view.period, view.width, view.height, leftward));
    }

    @Property(tries = 200)
    void countsAddUpToAllEvents(@ForAll("views") View view) {
        assertEquals(DATES.length, draw(view, false).tally().total());
    }

    @Property(tries = 200)
    void theRightToLeftPictureIsTheMirroredOne(@ForAll("views") View view) {
        assertMirrored(draw(view, false).drawing(), draw(view, true).drawing());
    }

    static void assertMirrored(Drawing rightward, Drawing leftward) {
        List<Shape> right = rightward.shapes();
        List<Shape> left = leftward.shapes();
        assertEquals(right.size(), left.size());
        for (int i = 0; i < right.size(); i++) {
            assertMirrored(right.get(i), left.get(i), rightward.width());
        }
    }

    @Property(tries = 100)
    void theRightToLeftPictureOfASearchIsTheMirroredOne(@ForAll("views") View view) {
        assertMirrored(
                drawSearched(view, false).drawing(), drawSearched(view, true).drawing());
    }

    private static final Highlight EVEN = new Highlight(
            IntStream.range(0, DATES.length)
                    .filter(i -> i % 2 == 0)
                    .mapToObj(i -> "e" + i)
                    .collect(Collectors.toSet()),
            Arrays.stream(DATES)
                    .map(EdtfDate::parse)
                    .collect(Collectors.toMap(DateExtent::of, date -> 1, Integer::sum)));

    private static TimelinePicture drawSearched(View view, boolean leftward) {
        TimelineSpec spec = Sample.spec(Sample.items(DATES), view.period, view.width, view.height, leftward);
        return TimelinePicture.draw(Sample.searched(spec, EVEN));
    }

    @Property(tries = 100)
    void aSearchHidesNothing(@ForAll("views") View view) {
        assertEquals(DATES.length, drawSearched(view, true).tally().total());
    }

    private static void assertMirrored(Shape shape, Shape other, double w) {
        assertEquals(shape.getClass(), other.getClass());
        double[] expected = reach(shape);
        double[] actual = reach(other);
        // Upright lines stand on whole pixels, which need not be each other's mirror images.
        double slack = shape instanceof Line ? 1.01 : 1e-3;
        assertEquals(w - expected[1], actual[0], slack, () -> shape + " and " + other);
        assertEquals(w - expected[0], actual[1], slack, () -> shape + " and " + other);
    }

    /** How far a shape reaches to the left and to the right; a text only where it is anchored. */
    private static double[] reach(Shape shape) {
        return switch (shape) {
            case Line l -> new double[] {Math.min(l.x1(), l.x2()), Math.max(l.x1(), l.x2())};
            case Box b -> new double[] {b.x(), b.x() + b.width()};
            case Frame f -> new double[] {f.x(), f.x() + f.width()};
            case Bar b -> new double[] {b.left(), b.right()};
            case Glyph g -> new double[] {g.x() - g.radius(), g.x() + g.radius()};
            case Label l -> new double[] {l.x(), l.x()};
            case Faded f ->
                new double[] {
                    f.shapes().stream()
                            .mapToDouble(inner -> reach(inner)[0])
                            .min()
                            .orElseThrow(),
                    f.shapes().stream()
                            .mapToDouble(inner -> reach(inner)[1])
                            .max()
                            .orElseThrow()
                };
            case Curve c -> reach(c.xs());
            case Stroke s -> reach(s.xs());
        };
    }

    private static double[] reach(double[] xs) {
        return new double[] {
            Arrays.stream(xs).min().orElseThrow(), Arrays.stream(xs).max().orElseThrow()
        };
    }

    @Property(tries = 200)
    void noTwoLabelsOverlapAndNoneIsCut(@ForAll("views") View view) {
        assertLabelsApart(draw(view, false).drawing(), view.width);
    }

    static void assertLabelsApart(Drawing drawing, double width) {
        List<Label> labels = drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> !label.text().equals("lane") && !label.text().equals("climate"))
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            assertTrue(left(labels.get(i)) >= -0.01 && left(labels.get(i)) + width(labels.get(i)) <= width + 0.01);
            for (int j = 0; j < i; j++) {
                assertFalse(overlap(labels.get(i), labels.get(j)), () -> labels + " overlap");
            }
        }
    }

    private static double width(Label label) {
        return label.text().length() * label.style().size() * 0.55;
    }

    private static double left(Label label) {
        return label.x()
                - (label.anchor() == Anchor.LEFT
                        ? 0
                        : label.anchor() == Anchor.CENTER ? width(label) / 2 : width(label));
    }

    private static boolean overlap(Label a, Label b) {
        boolean sideways = left(a) < left(b) + width(b) - 0.01 && left(b) < left(a) + width(a) - 0.01;
        return sideways && Math.abs(a.y() - b.y()) < a.style().size() * 0.8;
    }

    @Property(tries = 100)
    void everyVisibleMarkCanBePointedAt(@ForAll("views") View view) {
        TimelinePicture picture = draw(view, true);
        picture.drawing().marks().forEach(mark -> assertTrue(mark.width() > 0 && mark.height() > 0));
        long reachable = picture.drawing().marks().stream()
                .flatMap(mark -> mark.eventIds().stream())
                .distinct()
                .count();
        assertEquals(picture.tally().marked() + picture.tally().clustered(), reachable);
    }

    @Property
    void inALowPictureTheLanesGetSmallerAndNothingReachesTheAxis(
            @ForAll("views") View view, @ForAll @DoubleRange(min = 120, max = 420) double height) {
        TimelineSpec spec = Sample.spec(Sample.items(DATES), view.period, view.width, Math.floor(height), false);
        Drawing drawing = TimelinePicture.draw(spec).drawing();
        double axis = height - new AxisDrawing(spec, new Sketch(spec.scale())).height();
        for (Drawing.Mark mark : drawing.marks()) {
            assertTrue(mark.y() >= 0 && mark.y() + mark.height() <= axis + 1, mark::toString);
        }
    }

    @Test
    void theTitleOfTheCurveGivesWayToAShorterOneBeforeItMeetsItsScale() {
        List<TimelineItem> items = Sample.items("2019-08-22", "2023-03-16");
        Period period = new Period(day("2019"), day("2025"));
        String title = "what the curve is, at some length, with its scale and its half-life and where both are from";
        for (double width : new double[] {320, 480, 600, 900, 1600}) {
            TimelineSpec spec = Sample.titled(Sample.spec(items, period, width, 700, false), title);
            Label said = TimelinePicture.draw(spec)
                    .drawing()
                    .labels()
                    .filter(label -> label.y() == 15)
                    .findFirst()
                    .orElseThrow();
            double end = said.x() + spec.measure().width(said.text(), said.style());
            assertEquals(width > 600, said.text().equals(title), said::text);
            assertTrue(end < width - 20, said + " in " + width);
        }
    }

    @Test
    void theLineThatJoinsAReadingStaysClearOfTheTitleAboveABar() {
        TimelineItem rule = Sample.read("1910/1945", "1901/2000");
        TimelineSpec spec = Sample.spec(List.of(rule), new Period(day("1900"), day("2025")), 1600, 500, false);
        Drawing drawing = TimelinePicture.draw(spec).drawing();
        Label title = drawing.labels()
                .filter(label -> label.text().equals(rule.label()))
                .findFirst()
                .orElseThrow();
        List<Line> joints = drawing.shapes().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> line.x1() == line.x2() && line.thickness() == 1.5)
                .toList();
        assertEquals(1, joints.size());
        assertTrue(joints.getFirst().y1() > title.y());
    }

    /** Their titles, some 125 pixels wide, would run over the later edge or into each other. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void landmarksNearTheLaterEdgeOfAStillPictureHaveTheirTitles(boolean leftward) {
        List<TimelineItem> items = Stream.of("2023-03-16", "2023-08-18", "2024-06-27", "2024-07-28")
                .map(day -> TimelineItem.of(
                        Sample.event("of-" + day, day, EventType.COERCE, true), Wording.of(Language.ENGLISH)))
                .toList();
        Period period = new Period(day("2018"), day("2025"));
        Drawing drawing = TimelinePicture.draw(Sample.spec(items, period, 900, 500, leftward))
                .drawing();
        Set<String> texts = drawing.labels().map(Label::text).collect(Collectors.toSet());
        items.forEach(item -> assertTrue(texts.contains(item.label()), item::label));
    }

    /** Sixty events in two years, in pictures so low that the only lane has one or two rows. */
    @ParameterizedTest
    @ValueSource(ints = {60, 100, 130})
    void landmarksAndWhatIsSelectedHaveMarksHoweverLowThePicture(double height) {
        List<TimelineItem> items = IntStream.range(0, 60)
                .mapToObj(i -> TimelineItem.of(
                        Sample.event(
                                "e" + i,
                                LocalDate.of(2023, 1, 1).plusDays(12L * i).toString(),
                                EventType.COERCE,
                                i % 20 == 0),
                        Wording.of(Language.ENGLISH)))
                .toList();
        TimelineSpec bare = Sample.spec(items, new Period(day("2022"), day("2026")), 900, height, false);
        TimelineSpec spec = Sample.of(bare, EventIndex.of(items, LaneBy.KIND), Optional.of("e31"), Optional.empty());
        Set<String> marked = TimelinePicture.draw(spec).drawing().marks().stream()
                .filter(mark -> !mark.isCluster())
                .flatMap(mark -> mark.eventIds().stream())
                .collect(Collectors.toSet());
        assertTrue(marked.containsAll(Set.of("e0", "e20", "e31", "e40")), marked::toString);
    }
}
