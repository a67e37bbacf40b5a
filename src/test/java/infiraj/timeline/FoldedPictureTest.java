package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.timeline.Drawing.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** A picture of time that is folded: mirrored, complete, and with breaks that say what they leave out. */
class FoldedPictureTest {
    private static final List<TimelineItem> ITEMS = Sample.items(
            "1910/1945", "1945-08-15", "1965-06-22", "1998", "2012~", "2019-08-22", "2023-03-16", "2023-08", "2024-07");

    private static final Folding FOLDING = Folding.of(ITEMS.stream().map(TimelineItem::extent));

    private static TimelineSpec spec(List<TimelineItem> items, Period period, double width, boolean leftward) {
        return Sample.folded(Sample.spec(items, period, width, 600, leftward), FOLDING);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.doubles()
                .between(-25_000, 19_000)
                .flatMap(from -> Arbitraries.doubles().between(30, 50_000).map(days -> new Period(from, from + days)));
    }

    @Property(tries = 200)
    void timeToTheLeftIsTheMirrorImage(
            @ForAll("periods") Period period, @ForAll @DoubleRange(min = 300, max = 2000) double width) {
        List<Mark> rightward = TimelinePicture.draw(spec(ITEMS, period, width, false))
                .drawing()
                .marks();
        List<Mark> leftward =
                TimelinePicture.draw(spec(ITEMS, period, width, true)).drawing().marks();
        assertEquals(rightward.size(), leftward.size());
        for (int i = 0; i < rightward.size(); i++) {
            Mark one = rightward.get(i);
            Mark other = leftward.get(i);
            assertEquals(one.eventIds(), other.eventIds());
            assertEquals(width - one.x() - one.width(), other.x(), 1e-6);
        }
    }

    @Property(tries = 200)
    void everyEventIsCountedWhereverTheViewIs(@ForAll("periods") Period period) {
        assertEquals(
                ITEMS.size(),
                TimelinePicture.draw(spec(ITEMS, period, 900, true)).tally().total());
    }

    @Property(tries = 40)
    void soIsEveryOneOfMany(@ForAll("periods") Period period) {
        List<TimelineItem> many = Sample.items(IntStream.range(0, 2000)
                .mapToObj(i -> "%04d-%02d".formatted(i % 2 == 0 ? 1946 + i % 3 : 2015 + i % 10, 1 + i % 12))
                .toArray(String[]::new));
        TimelineSpec still = Sample.spec(many, period, 900, 600, true);
        TimelineSpec crowded = Sample.folded(
                Sample.of(still, EventIndex.of(many, LaneBy.KIND), Optional.empty(), Optional.empty()),
                Folding.of(many.stream().map(TimelineItem::extent)));
        assertEquals(many.size(), TimelinePicture.draw(crowded).tally().total());
    }

    @Test
    void aBreakSaysWhatItLeavesOutAndNoDivisionLiesInIt() {
        TimelineSpec spec = spec(ITEMS, new Period(-24_000, 20_100), 1400, false);
        TimelinePicture picture = TimelinePicture.draw(spec);
        List<String> texts = picture.drawing().labels().map(Drawing.Label::text).toList();
        assertTrue(texts.contains("1946–1964 · 19 years"), texts::toString);
        TimeScale scale = spec.scale();
        double from = scale.x(spec.folding().folds().getFirst().from());
        double to = scale.x(spec.folding().folds().getFirst().to());
        Stream<Drawing.Line> uprights = picture.drawing().shapes().stream()
                .filter(Drawing.Line.class::isInstance)
                .map(Drawing.Line.class::cast)
                .filter(line -> line.x1() == line.x2());
        assertTrue(uprights.noneMatch(line -> from + 1 < line.x1() && line.x1() < to - 1));
    }

    @Test
    void theCurveIsBrokenToo() {
        long curves =
                TimelinePicture.draw(spec(ITEMS, new Period(-24_000, 20_100), 1400, false)).drawing().shapes().stream()
                        .filter(Drawing.Curve.class::isInstance)
                        .count();
        assertTrue(curves >= 1 + FOLDING.folds().size() - 1, curves + " pieces");
    }
}
