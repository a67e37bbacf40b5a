package infiraj.timeline;

import infiraj.model.Event;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The climate between Japan and South Korea: for each day, the mean of the Goldstein scores of the events between the two
 * up to that day, an event weighing half as much after every half-life. From −10 to +10; undefined before the first event.
 *
 * <p>An event whose day is not known enters little by little over the days it may have happened on.
 *
 * <p>Between two days on which an event begins or ends, the curve follows from the sums at the first of them: what has ended
 * fades alike, what is under way enters evenly. So a reading costs the same for ten events and for a million.
 */
public final class Climate {
    /** Two years: a government's memory rather than a generation's. */
    public static final double DEFAULT_HALF_LIFE = 2 * 365.25;

    private record Pulse(double start, double end, double score) {
        /** How much of it enters in a day. */
        double rate() {
            return 1 / (end - start);
        }
    }

    /** Weights and, weighed so, scores. */
    private record Sums(double weight, double score) {
        static final Sums NONE = new Sums(0, 0);

        Sums plus(double share, double of) {
            return new Sums(weight + share, score + share * of);
        }

        Sums times(double factor) {
            return new Sums(weight * factor, score * factor);
        }

        Sums plus(Sums other) {
            return new Sums(weight + other.weight, score + other.score);
        }
    }

    /**
     * How things stand on a day.
     *
     * @param ended what is over, faded
     * @param entered what is under way, as far as it has entered
     * @param rate how much more enters in a day
     * @param begun how many events have begun
     * @param last score of the event that began last
     */
    private record Stand(double day, Sums ended, Sums entered, Sums rate, int begun, double last) {}

    /** What begins and what ends on a day; filled event by event. */
    private static final class Turn {
        private int begun;
        private int over;

        /** Score of the event that began last. */
        private double last;

        /** How much more enters in a day from now on, and how much less. */
        private Sums beginning = Sums.NONE;

        private Sums ending = Sums.NONE;
        private Sums ended = Sums.NONE;

        void begin(Pulse pulse) {
            begun++;
            last = pulse.score;
            beginning = beginning.plus(pulse.rate(), pulse.score);
        }

        void end(Pulse pulse) {
            over++;
            ended = ended.plus(1, pulse.score);
            ending = ending.plus(pulse.rate(), pulse.score);
        }

        /** The two together, the other's events coming after this one's. */
        Turn and(Turn other) {
            begun += other.begun;
            over += other.over;
            last = other.begun == 0 ? last : other.last;
            beginning = beginning.plus(other.beginning);
            ending = ending.plus(other.ending);
            ended = ended.plus(other.ended);
            return this;
        }

        static void put(Map<Double, Turn> turns, Pulse pulse) {
            turns.computeIfAbsent(pulse.start, day -> new Turn()).begin(pulse);
            turns.computeIfAbsent(pulse.end, day -> new Turn()).end(pulse);
        }

        static void join(Map<Double, Turn> turns, Map<Double, Turn> later) {
            later.forEach((day, turn) -> turns.merge(day, turn, Turn::and));
        }
    }

    private final double halfLife;

    /** The days on which something begins or ends, in order, and how things stand on them. */
    private final double[] days;

    private final Stand[] stands;

    private Climate(SortedMap<Double, Turn> turns, double halfLife) {
        this.halfLife = halfLife;
        this.days = turns.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.stands = new Stand[days.length];
        Stand stand = new Stand(isEmpty() ? 0 : days[0], Sums.NONE, Sums.NONE, Sums.NONE, 0, Double.NaN);
        int i = 0;
        int over = 0;
        for (Turn turn : turns.values()) {
            Stand before = at(stand, days[i]);
            over += turn.over;
            // Where nothing is under way, what rounding has left over would outweigh what has faded long since.
            boolean idle = over == before.begun;
            stand = new Stand(
                    days[i],
                    before.ended.plus(turn.ended),
                    idle ? Sums.NONE : before.entered.plus(turn.ended.times(-1)),
                    (idle ? Sums.NONE : before.rate.plus(turn.ending.times(-1))).plus(turn.beginning),
                    before.begun + turn.begun,
                    turn.begun == 0 ? before.last : turn.last);
            stands[i++] = stand;
        }
    }

    private Stand at(Stand before, double day) {
        double passed = day - before.day;
        return new Stand(
                day,
                before.ended.times(decay(passed)),
                before.entered.plus(before.rate.times(passed)),
                before.rate,
                before.begun,
                before.last);
    }

    private double decay(double age) {
        return Math.pow(2, -age / halfLife);
    }

    /**
     * @param events of which those between Japan and South Korea with a type count
     * @param halfLife in days, more than 0
     */
    public static Climate of(List<Event> events, double halfLife) {
        if (!(halfLife > 0)) {
            throw new IllegalArgumentException("bad half-life " + halfLife);
        }
        Map<Double, Turn> turns = Many.of(events).flatMap(Climate::pulse).collect(HashMap::new, Turn::put, Turn::join);
        return new Climate(new TreeMap<>(turns), halfLife);
    }

    /** What an event does to the climate, if it counts. */
    private static Stream<Pulse> pulse(Event event) {
        if (!event.isBetweenJapanAndKorea()
                || event.type().quadClass().isEmpty()
                || !event.date().adopted().saysWhen()) {
            return Stream.empty();
        }
        DateExtent extent = DateExtent.of(event.date().adopted());
        return Stream.of(new Pulse(extent.start(), extent.end(), event.type().goldstein()));
    }

    public boolean isEmpty() {
        return days.length == 0;
    }

    /** The climate at a day; NaN before the first event. */
    public double at(double day) {
        int before = countBefore(day);
        return before == 0 ? Double.NaN : mean(at(stands[before - 1], day));
    }

    private int countBefore(double day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    /** Far from every event the weights sink below what a double can hold; the last event then stands for all. */
    private static double mean(Stand stand) {
        Sums all = stand.ended.plus(stand.entered);
        return all.weight > Double.MIN_NORMAL ? all.score / all.weight : stand.last;
    }

    /**
     * What an event did to the climate, at the end of its last day.
     *
     * @param with the climate as it then was
     * @param without what it would have been but for the event; NaN if nothing had happened before
     */
    public record Effect(double with, double without) {}

    /** What one of the events that the climate is made of did to it; absent if it does not count. */
    public Optional<Effect> effectOf(Event event) {
        return pulse(event).findFirst().map(pulse -> new Effect(at(pulse.end), without(pulse)));
    }

    /** The climate at the end of a pulse, taken out of all sums before it has wholly entered, lest rounding show. */
    private double without(Pulse pulse) {
        Stand before = stands[countBefore(pulse.end) - 1];
        if (before.begun == 1) {
            return Double.NaN;
        }
        double entered = (before.day - pulse.start) * pulse.rate();
        Stand others = new Stand(
                before.day,
                before.ended,
                before.entered.plus(-entered, pulse.score),
                before.rate.plus(-pulse.rate(), pulse.score),
                before.begun - 1,
                before.last);
        return mean(at(others, pulse.end));
    }

    /** The days at which the curve bends, in a period; none if there are more than can be told apart. */
    double[] bends(Period period, int most) {
        int from = countBefore(period.from());
        int to = countBefore(period.to());
        return to - from > most ? new double[0] : Arrays.copyOfRange(days, from, to);
    }
}
