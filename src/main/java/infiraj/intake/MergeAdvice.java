package infiraj.intake;

import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Participant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event that a candidate may be another report of.
 *
 * @param event the event
 * @param days how far the days of the two are the same, 0 to 1: days in common to days altogether, after a day of grace on
 *     either side
 * @param participants how far those who take part are the same, 0 to 1: in common to altogether
 */
public record MergeAdvice(Event event, double days, double participants) {
    /** Below this, neither days nor participants are near enough. */
    static final double NEAR = 0.5;

    /** How near the two are, 0.5 to 1. */
    public double score() {
        return (days + participants) / 2;
    }

    /** The nearest of the events that are near enough. */
    public static Optional<MergeAdvice> of(Candidate candidate, Collection<Event> events) {
        return candidate
                .date()
                .flatMap(date -> events.stream()
                        .map(event -> new MergeAdvice(
                                event,
                                days(date, event.date().adopted()),
                                shared(candidate.who(), event.participants())))
                        .filter(advice -> advice.days() >= NEAR && advice.participants() >= NEAR)
                        .max(Comparator.comparingDouble(MergeAdvice::score)));
    }

    private static double days(EdtfDate a, EdtfDate b) {
        LocalDate from = later(a.earliest(), b.earliest());
        LocalDate to = earlier(a.latest(), b.latest());
        double common = ChronoUnit.DAYS.between(from, to) + 3.0;
        LocalDate first = earlier(a.earliest(), b.earliest());
        LocalDate last = later(a.latest(), b.latest());
        return Math.max(0, common) / (ChronoUnit.DAYS.between(first, last) + 3.0);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static double shared(List<Participant> a, List<Participant> b) {
        Set<Participant> all = new HashSet<>(a);
        all.addAll(b);
        Set<Participant> both = new HashSet<>(a);
        both.retainAll(b);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
