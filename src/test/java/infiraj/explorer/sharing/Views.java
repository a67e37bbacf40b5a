package infiraj.explorer.sharing;

import infiraj.explorer.Certainty;
import infiraj.explorer.Filter;
import infiraj.explorer.TimeDirection;
import infiraj.explorer.View;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Views of every sort. */
final class Views {
    private Views() {}

    /** From the first day of 2018 to the last of 2025, nothing chosen. */
    static final View PLAIN = of(day(2018, 1, 1), day(2026, 1, 1), Filter.NONE, "");

    static View of(double from, double to, Filter filter, String query) {
        return new View(
                new Period(from, to),
                TimeDirection.AS_READ,
                LaneBy.KIND,
                true,
                false,
                Climate.DEFAULT_HALF_LIFE,
                filter,
                query,
                Optional.empty(),
                Optional.empty());
    }

    static double day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    static Arbitrary<View> any() {
        return Combinators.combine(
                        periods(),
                        Arbitraries.of(TimeDirection.values()),
                        Arbitraries.of(LaneBy.values()),
                        Combinators.combine(
                                        Arbitraries.of(true, false),
                                        Arbitraries.of(true, false),
                                        Arbitraries.doubles().between(1, 100_000))
                                .as(Curve::new),
                        filters(),
                        Arbitraries.strings().ofMaxLength(30).map(ViewFields::clean),
                        ids().optional(),
                        ids().optional())
                .as((period, direction, lanes, curve, filter, query, event, article) -> new View(
                        period,
                        direction,
                        lanes,
                        curve.shown,
                        curve.folded,
                        curve.halfLife,
                        // Nothing is found by a search for nothing.
                        query.isBlank() ? filter.withFound(Optional.empty()) : filter,
                        query.isBlank() ? "" : query,
                        event,
                        article));
    }

    private record Curve(boolean shown, boolean folded, double halfLife) {}

    /** Whole days now and then, as people choose them; any moment else. */
    private static Arbitrary<Period> periods() {
        Arbitrary<Double> starts = Arbitraries.oneOf(
                Arbitraries.integers().between(-4_000_000, 2_900_000).map(Integer::doubleValue),
                Arbitraries.doubles().between(-40_000, 40_000));
        Arbitrary<Double> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 20_000).map(Integer::doubleValue),
                Arbitraries.doubles().between(0.01, 20_000));
        return Combinators.combine(starts, lengths).as((start, length) -> new Period(start, start + length));
    }

    private static Arbitrary<Filter> filters() {
        Arbitrary<Set<Participant>> participants = Arbitraries.of("JPN", "KOR", "USA", "PRK", "NATO")
                .map(Participant::new)
                .set()
                .ofMaxSize(4);
        Arbitrary<Set<Optional<QuadClass>>> kinds = Arbitraries.of(Stream.concat(
                                Arrays.stream(QuadClass.values()).map(Optional::of),
                                Stream.of(Optional.<QuadClass>empty()))
                        .toList())
                .set()
                .ofMaxSize(5);
        return Combinators.combine(
                        participants,
                        kinds,
                        ids().set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Certainty.class).set(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Optional.<Set<String>>empty(), Optional.of(Set.<String>of())))
                .as(Filter::new);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(20);
    }
}
