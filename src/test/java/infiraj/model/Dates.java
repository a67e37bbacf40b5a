package infiraj.model;

import infiraj.model.EdtfInterval.Endpoint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Any EDTF value that the program knows, made from its parts rather than its text. */
public final class Dates extends DomainContextBase {
    @Provide
    Arbitrary<EdtfDate> dates() {
        Arbitrary<EdtfDate> any = Arbitraries.frequencyOf(
                Tuple.of(3, points().map(point -> (EdtfDate) point)),
                Tuple.of(1, moments().map(point -> (EdtfDate) point)),
                Tuple.of(2, intervals().map(interval -> (EdtfDate) interval)));
        return any.withoutEdgeCases();
    }

    @Provide
    Arbitrary<EdtfPoint> points() {
        Arbitrary<EdtfForm> forms = Arbitraries.oneOf(days(), maskedDays(), months(), groups(), years());
        return Combinators.combine(forms, Arbitraries.of(Qualifier.class))
                .as(EdtfPoint::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<EdtfInterval> intervals() {
        Arbitrary<Endpoint> known = points().map(Endpoint.Known::new);
        Arbitrary<Endpoint> missing = Arbitraries.of(new Endpoint.Open(), new Endpoint.Unknown());
        Arbitrary<EdtfInterval> both = Combinators.combine(points(), points()).as(Dates::inOrder);
        Arbitrary<EdtfInterval> since = Combinators.combine(known, missing).as(EdtfInterval::new);
        Arbitrary<EdtfInterval> until = Combinators.combine(missing, known).as(EdtfInterval::new);
        return Arbitraries.oneOf(both, since, until).withoutEdgeCases();
    }

    private static EdtfInterval inOrder(EdtfPoint a, EdtfPoint b) {
        return a.earliest().isAfter(b.latest()) ? EdtfDate.between(b, a) : EdtfDate.between(a, b);
    }

    private static Arbitrary<EdtfForm> days() {
        return nearDays().map(day -> EdtfDate.day(day).form());
    }

    private static Arbitrary<LocalDate> nearDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1890, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<EdtfForm> maskedDays() {
        return Combinators.combine(digitYears(), masks(1, 12), masks(1, 28)).as(EdtfForm.Day::new);
    }

    private static Arbitrary<EdtfForm> months() {
        Arbitrary<EdtfForm> masked =
                Combinators.combine(digitYears(), masks(1, 12)).as(EdtfForm.Month::new);
        Arbitrary<EdtfForm> plain =
                nearDays().map(day -> EdtfDate.month(YearMonth.from(day)).form());
        return Arbitraries.oneOf(masked, plain);
    }

    private static Arbitrary<EdtfForm> groups() {
        return Combinators.combine(digitYears(), Arbitraries.of(YearGroup.class))
                .as(EdtfForm.Group::new);
    }

    private static Arbitrary<EdtfForm> years() {
        Arbitrary<EdtfYear> near = Arbitraries.integers().between(1890, 2060).map(EdtfYear::of);
        Arbitrary<EdtfYear> any = Arbitraries.integers()
                .between(-EdtfYear.FURTHEST, EdtfYear.FURTHEST)
                .map(EdtfYear::of);
        Arbitrary<EdtfYear> estimates = Combinators.combine(
                        Arbitraries.integers().between(-1_000_000, 1_000_000),
                        Arbitraries.integers().between(1, 4))
                .as((year, significant) -> new EdtfYear.Numbered(year, 0, significant));
        Arbitrary<EdtfYear> powers = Combinators.combine(
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(3, 7))
                .as((factor, exponent) -> new EdtfYear.Numbered(factor, exponent, 0));
        return Arbitraries.oneOf(near, any, estimates, powers, digitYears().map(year -> year))
                .map(EdtfForm.Year::new);
    }

    private static Arbitrary<EdtfYear.Digits> digitYears() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(1, 9998),
                        Arbitraries.frequency(
                                Tuple.of(2, 0), Tuple.of(1, 1), Tuple.of(1, 3), Tuple.of(1, 6), Tuple.of(1, 15)))
                .as((negative, year, unspecified) -> new EdtfYear.Digits(negative, mask(4, year, unspecified)));
    }

    private static Arbitrary<DigitMask> masks(int from, int to) {
        return Combinators.combine(
                        Arbitraries.integers().between(from, to),
                        Arbitraries.integers().between(0, 3))
                .as((value, unspecified) -> mask(2, value, unspecified));
    }

    /** A number with some of its digits hidden; it matches its own mask, so some day always fits. */
    private static DigitMask mask(int length, int value, int unspecified) {
        int shown = 0;
        for (int i = 0; i < length; i++) {
            boolean hidden = (unspecified >> i & 1) != 0;
            shown += hidden ? 0 : value / DigitMask.power(i) % 10 * DigitMask.power(i);
        }
        return new DigitMask(length, shown, unspecified);
    }

    private static Arbitrary<EdtfPoint> moments() {
        Arbitrary<LocalDateTime> times = Combinators.combine(
                        nearDays(), Arbitraries.integers().between(0, 24 * 60 * 60 - 1))
                .as((day, second) -> day.atStartOfDay().plusSeconds(second));
        Arbitrary<EdtfZone> zones = Arbitraries.oneOf(
                Arbitraries.of(EdtfZone.LOCAL, EdtfZone.UTC),
                Arbitraries.integers()
                        .between(-23, 23)
                        .filter(hours -> hours != 0)
                        .map(h -> new EdtfZone(EdtfZone.Form.HOURS, 60 * h)),
                Arbitraries.integers().between(-1439, 1439).map(m -> new EdtfZone(EdtfZone.Form.HOURS_AND_MINUTES, m)));
        return Combinators.combine(times, zones)
                .as((time, zone) -> new EdtfPoint(new EdtfForm.Moment(time, zone), Qualifier.NONE));
    }
}
