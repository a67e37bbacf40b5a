package infiraj.dating;

import infiraj.dating.Distance.Base;
import infiraj.dating.Distance.Exactness;
import infiraj.dating.Distance.Sense;
import java.time.LocalDate;
import java.util.Optional;

/** Distances in time, counted from publication, narration or a named date. */
final class OffsetResolver {
    /** «بضع» is three to nine. */
    private static final int MOST_OF_A_FEW = 9;

    private static final int HALF_YEAR = 6;

    private final Frame frame;

    OffsetResolver(Frame frame) {
        this.frame = frame;
    }

    /** Empty where the words count from something nobody named. */
    Optional<Reading> resolve(Distance distance) {
        return switch (distance.base()) {
            case NOW -> Optional.of(fromPublication(distance));
            case NARRATED -> frame.narrated().map(days -> fromNarration(distance, days));
            case UNSAID -> unsaid(distance);
        };
    }

    private Optional<Reading> unsaid(Distance distance) {
        boolean ahead = frame.cue() == Cues.FUTURE || frame.cue() == Cues.BARE;
        return switch (distance.sense()) {
            case AGO, SINCE -> Optional.of(fromPublication(distance));
            case WITHIN -> ahead ? Optional.of(fromPublication(distance)) : Optional.empty();
            case AFTER ->
                Optional.of(frame.narrated()
                        .filter(days -> !ahead)
                        .map(days -> fromNarration(distance, days))
                        .orElseGet(() -> fromPublication(distance)));
        };
    }

    private Reading fromPublication(Distance distance) {
        return finished(
                distance, Reading.fromPublication(frame, rule(distance), date -> moved(distance, Stretch.day(date))));
    }

    private static Reading fromNarration(Distance distance, Stretch narrated) {
        return finished(distance, Reading.fromNarration(narrated, rule(distance), days -> moved(distance, days)));
    }

    /** The distance counted from a date that the expression names. */
    Reading counted(Distance distance, Stretch base) {
        return fromNarration(distance, base);
    }

    private static Reading finished(Distance distance, Reading reading) {
        return distance.exactness() == Exactness.VAGUE ? reading.vaguely() : reading;
    }

    private static Rule rule(Distance distance) {
        return switch (distance.sense()) {
            case AGO -> Rule.OFFSET_AGO;
            case SINCE -> Rule.OFFSET_SINCE;
            case AFTER -> Rule.OFFSET_AFTER;
            case WITHIN -> Rule.OFFSET_WITHIN;
        };
    }

    private static Stretch moved(Distance distance, Stretch base) {
        if (distance.exactness() == Exactness.VAGUE) {
            return few(distance, base);
        }
        boolean round = distance.exactness() == Exactness.ROUNDED
                || distance.unit() == Unit.DECADE
                || distance.unit() == Unit.CENTURY;
        Stretch exact = Stretch.around(
                shift(distance, base, distance.count()), grain(distance).coarser(base.from()));
        return round ? exact.roughly() : exact;
    }

    private static Stretch few(Distance distance, Stretch base) {
        LocalDate near = shift(distance, base, distance.count());
        LocalDate far = shift(distance, base, MOST_OF_A_FEW);
        boolean back = far.isBefore(near);
        Grain grain = grain(distance).coarser(base.from());
        return Stretch.around(back ? far : near, grain).to(Stretch.around(back ? near : far, grain));
    }

    private static Grain grain(Distance distance) {
        return switch (distance.unit()) {
            case DAY, WEEK, WEEKEND -> Grain.DAY;
            case MONTH, QUARTER -> Grain.MONTH;
            case YEAR -> distance.half() ? Grain.MONTH : Grain.YEAR;
            case DECADE, CENTURY -> Grain.YEAR;
        };
    }

    private static LocalDate shift(Distance distance, Stretch base, int count) {
        boolean back = distance.sense() == Sense.AGO || distance.sense() == Sense.SINCE;
        long n = back ? -count : count;
        long half = distance.half() ? (back ? -1 : 1) : 0;
        LocalDate from = distance.base() == Base.NARRATED && !back ? base.last() : base.first();
        LocalDate start = base.from() == Grain.DAY ? from : base.first();
        return switch (distance.unit()) {
            case DAY -> start.plusDays(n);
            case WEEK, WEEKEND -> start.plusDays(7 * n + 3 * half);
            case MONTH -> start.plusMonths(n).plusDays(15 * half);
            case QUARTER -> start.plusMonths(3 * n);
            case YEAR -> start.plusYears(n).plusMonths(HALF_YEAR * half);
            case DECADE -> start.plusYears(10 * n + 5 * half);
            case CENTURY -> start.plusYears(100 * n + 50 * half);
        };
    }
}
