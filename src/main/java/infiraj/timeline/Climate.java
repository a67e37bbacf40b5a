package infiraj.timeline;

import infiraj.model.Event;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The climate between Japan and South Korea: for each day, the mean of the Goldstein scores of the events between the two
 * up to that day, an event weighing half as much after every half-life. From −10 to +10; undefined before the first event.
 *
 * <p>An event whose day is not known enters little by little over the days it may have happened on.
 */
public final class Climate {
    /** Two years: a government's memory rather than a generation's. */
    public static final double DEFAULT_HALF_LIFE = 2 * 365.25;

    private record Pulse(String event, double start, double end, double score) {}

    /** By start. */
    private final List<Pulse> pulses;

    private final double halfLife;
    private final double[] starts;

    /** For each pulse, when the last of it and all before it ends. */
    private final double[] lastEnds;

    /** When pulses end, in order; and at each of these moments the weights of what has ended, and their scores so weighed. */
    private final double[] ends;

    private final double[] weights;
    private final double[] sums;

    private Climate(List<Pulse> pulses, double halfLife) {
        this.pulses = pulses;
        this.halfLife = halfLife;
        this.starts = pulses.stream().mapToDouble(Pulse::start).toArray();
        this.lastEnds = pulses.stream().mapToDouble(Pulse::end).toArray();
        Arrays.parallelPrefix(lastEnds, Math::max);
        List<Pulse> byEnd =
                pulses.stream().sorted(Comparator.comparingDouble(Pulse::end)).toList();
        this.ends = byEnd.stream().mapToDouble(Pulse::end).toArray();
        this.weights = new double[ends.length];
        this.sums = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            double kept = i == 0 ? 0 : decay(ends[i] - ends[i - 1]);
            weights[i] = 1 + (i == 0 ? 0 : weights[i - 1] * kept);
            sums[i] = byEnd.get(i).score + (i == 0 ? 0 : sums[i - 1] * kept);
        }
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
        List<Pulse> pulses = events.stream()
                .filter(event -> event.isBetweenJapanAndKorea()
                        && event.date().adopted().saysWhen()
                        && event.type().quadClass().isPresent())
                .map(Climate::pulse)
                .sorted(Comparator.comparingDouble(Pulse::start))
                .toList();
        return new Climate(pulses, halfLife);
    }

    private static Pulse pulse(Event event) {
        DateExtent extent = DateExtent.of(event.date().adopted());
        return new Pulse(event.id(), extent.start(), extent.end(), event.type().goldstein());
    }

    public boolean isEmpty() {
        return pulses.isEmpty();
    }

    /**
     * The climate at a day; NaN before the first event. All weights fall alike, so what has ended needs no more than the sums
     * at the last end; only what is still under way is looked at singly.
     */
    public double at(double day) {
        int ended = countBelow(ends, Math.nextUp(day));
        double kept = ended == 0 ? 0 : decay(day - ends[ended - 1]);
        double weight = ended == 0 ? 0 : weights[ended - 1] * kept;
        double sum = ended == 0 ? 0 : sums[ended - 1] * kept;
        int begun = countBelow(starts, day);
        for (int i = begun - 1; i >= 0 && lastEnds[i] > day; i--) {
            Pulse pulse = pulses.get(i);
            if (pulse.end > day) {
                double entered = (day - pulse.start) / (pulse.end - pulse.start);
                weight += entered;
                sum += entered * pulse.score;
            }
        }
        if (begun == 0) {
            return Double.NaN;
        }
        // Far from every event the weights sink below what a double can hold; the last event then stands for all.
        return weight > Double.MIN_NORMAL ? sum / weight : pulses.get(begun - 1).score;
    }

    /** How many of the numbers, which are in order, are less than a limit. */
    private static int countBelow(double[] numbers, double limit) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * What an event did to the climate, at the end of its last day.
     *
     * @param with the climate as it then was
     * @param without what it would have been but for the event; NaN if nothing had happened before
     */
    public record Effect(double with, double without) {}

    /** What an event did to the climate; absent if it does not count. */
    public Optional<Effect> effectOf(String event) {
        List<Pulse> others =
                pulses.stream().filter(pulse -> !pulse.event.equals(event)).toList();
        return pulses.stream()
                .filter(pulse -> pulse.event.equals(event))
                .findFirst()
                .map(pulse -> new Effect(at(pulse.end), new Climate(others, halfLife).at(pulse.end)));
    }

    /** The days at which the curve bends, in a period; with the period's own ends. */
    double[] bends(Period period) {
        return Arrays.stream(pulses.stream()
                        .flatMap(pulse -> List.of(pulse.start, pulse.end).stream())
                        .mapToDouble(Double::doubleValue)
                        .filter(period::contains)
                        .toArray())
                .sorted()
                .distinct()
                .toArray();
    }
}
