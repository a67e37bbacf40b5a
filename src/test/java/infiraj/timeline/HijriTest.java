package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.timeline.Drawing.Label;
import infiraj.timeline.HijriTicks.Step;
import infiraj.timeline.HijriTicks.Tick;
import infiraj.wording.HijriWords;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HijriTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    @ParameterizedTest
    @CsvSource({
        "2024-03-11, 1 رمضان 1445, 1 Ramadan 1445",
        "2023-07-19, 1 محرم 1445, 1 Muharram 1445",
        "2019-08-22, 21 ذو الحجة 1440, 21 Dhu al-Hijjah 1440",
    })
    void daysOfTheCalendarOfUmmAlQura(String day, String arabic, String english) {
        HijrahDate date = HijrahDate.from(LocalDate.parse(day));
        assertEquals(arabic, new HijriWords(Wording.of(Language.ARABIC)).day(date));
        assertEquals(english, new HijriWords(Wording.of(Language.ENGLISH)).day(date));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-60_000, 90_000),
                        Arbitraries.doubles().between(0.7, 5.2).map(exponent -> Math.pow(10, exponent)))
                .as((middle, length) -> new Period(middle - length / 2, middle + length / 2));
    }

    @Property(tries = 200)
    void divisionsFollowOneAnotherAndCoverWhatTheCalendarReaches(@ForAll("periods") Period period, @ForAll Step step) {
        // More divisions than anybody would ask for would only take time.
        Period shown = period.length() / step.days() > 2000
                ? new Period(period.from(), period.from() + 2000 * step.days())
                : period;
        List<Tick> ticks = HijriTicks.in(shown, step);
        double from = Math.max(Math.floor(shown.from()), HijriTicks.REACH.from());
        double to = Math.min(shown.to(), HijriTicks.REACH.to());
        assertEquals(from < to, !ticks.isEmpty());
        if (from < to) {
            assertTrue(
                    ticks.getFirst().start() <= from && from < ticks.getFirst().end());
            assertTrue(ticks.getLast().start() < to && to <= ticks.getLast().end());
        }
        for (int i = 1; i < ticks.size(); i++) {
            assertEquals(ticks.get(i - 1).end(), ticks.get(i).start());
        }
    }

    private static List<Label> labels(Period period, boolean leftward, boolean hijri) {
        TimelineSpec spec = Sample.spec(List.of(), period, WIDTH, HEIGHT, leftward);
        TimelineSpec told = Sample.hijri(spec, hijri);
        return TimelinePicture.draw(told).drawing().shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.y() > HEIGHT - (hijri ? HijriRow.height(spec.metrics()) : 0))
                .toList();
    }

    private static double half(Label label) {
        return label.text().length() * label.style().size() * 0.55 / 2;
    }

    @Property(tries = 300)
    void itsLabelsNeitherOverlapNorAreCutAndAreMirrored(@ForAll("periods") Period period) {
        List<Label> labels = labels(period, false, true);
        List<Label> mirrored = labels(period, true, true);
        assertEquals(labels.size(), mirrored.size());
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            assertEquals(WIDTH - label.x(), mirrored.get(i).x(), 1e-3);
            assertTrue(label.x() - half(label) >= 0 && label.x() + half(label) <= WIDTH);
            for (Label other : labels.subList(0, i)) {
                assertTrue(Math.abs(label.x() - other.x()) >= half(label) + half(other), labels::toString);
            }
        }
    }

    @Test
    void whereTheCalendarDoesNotReachTheAxisSaysSo() {
        Period before = new Period(-80_000, -60_000);
        assertEquals(1, labels(before, false, true).size());
        assertTrue(labels(before, false, true).getFirst().text().contains("Umm al-Qura"));
        assertFalse(labels(new Period(18_000, 20_000), false, true).stream()
                .anyMatch(label -> label.text().contains("Umm al-Qura")));
        assertTrue(labels(new Period(18_000, 20_000), false, false).isEmpty());
    }
}
