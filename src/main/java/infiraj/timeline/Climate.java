package infiraj.timeline;

import infiraj.model.Event;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The climate between Japan and South Korea: for each day, the mean of the Goldstein scores of the events between the two
 * up to that day, an event weighing half as much after every half-life. From −10 to +10; undefined before the first event.
 *
 * <p>An event whose day is not known enters little by little over the days it may have happened on.
 */
public final class Climate {
    /** Two years: a government's memory rather than a generation's. */
    public static final double DEFAULT_HALF_LIFE = 2 * 365.25;

    private record Pulse(double start, double end, double score) {}

    private final List<Pulse> pulses;
    private final double halfLife;

    private Climate(List<Pulse> pulses, double halfLife) {
        this.pulses = pulses;
        this.halfLife = halfLife;
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
                        && event.type().quadClass().isPresent())
                .map(Climate::pulse)
                .sorted(Comparator.comparingDouble(Pulse::start))
                .toList();
        return new Climate(pulses, halfLife);
    }

    private static Pulse pulse(Event event) {
        DateExtent extent = DateExtent.of(event.date().adopted());
        return new Pulse(extent.start(), extent.end(), event.type().goldstein());
    }

    public boolean isEmpty() {
        return pulses.isEmpty();
    }

    /** The climate at a day; NaN before the first event. */
    public double at(double day) {
        double weights = 0;
        double sum = 0;
        for (Pulse pulse : pulses) {
            if (pulse.start >= day) {
                break;
            }
            double entered = Math.min(1, (day - pulse.start) / (pulse.end - pulse.start));
            double age = Math.max(0, day - pulse.end);
            double weight = entered * Math.pow(2, -age / halfLife);
            weights += weight;
            sum += weight * pulse.score;
        }
        // Far from every event the weights sink below what a double can hold; the last event then stands for all.
        return weights > Double.MIN_NORMAL ? sum / weights : lastScoreBefore(day);
    }

    private double lastScoreBefore(double day) {
        double last = Double.NaN;
        for (Pulse pulse : pulses) {
            if (pulse.start < day) {
                last = pulse.score;
            }
        }
        return last;
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
