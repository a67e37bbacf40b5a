package infiraj.timeline;

import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Time with its long empty stretches folded away, so that what happened stands closer together. Strictly monotone and
 * piecewise linear: every day has its place, and every place is one day. Places are counted in days since 1970-01-01, as
 * many as are left; without folds a place is the day itself.
 *
 * @param folds in order, apart from each other
 */
public record Folding(List<Fold> folds) {
    /** Nothing is folded. */
    public static final Folding NONE = new Folding(List.of());

    /** An empty stretch is folded if it takes at least this share of the time that is left. */
    private static final double EMPTY = 0.06;

    /** What a fold takes of the time that is left in the end: enough to be seen, less than anything folded. */
    private static final double FOLDED = 0.04;

    /** More would leave an axis of nothing but breaks. */
    private static final int MOST = 8;

    /** So many whole years, else so many whole months, are worth naming. */
    private static final int WORTH_NAMING = 2;

    /**
     * A stretch without events.
     *
     * @param first its first day, that of a year or month
     * @param end the day after it, after {@code first} and likewise
     * @param unit what it is a whole number of: years or months
     * @param length what is left of it, in days; more than 0 and less than it has
     */
    public record Fold(LocalDate first, LocalDate end, Ticks.Unit unit, double length) {
        public Fold {
            if (!(length > 0) || !(length < end.toEpochDay() - first.toEpochDay())) {
                throw new IllegalArgumentException(first + " to " + end + " folded to " + length);
            }
        }

        double from() {
            return first.toEpochDay();
        }

        double to() {
            return end.toEpochDay();
        }

        double days() {
            return to() - from();
        }

        boolean contains(double day) {
            return from() < day && day < to();
        }

        private Fold foldedTo(double other) {
            return new Fold(first, end, unit, other);
        }
    }

    public Folding {
        folds = List.copyOf(folds);
        for (int i = 1; i < folds.size(); i++) {
            if (folds.get(i).from() < folds.get(i - 1).to()) {
                throw new IllegalArgumentException("folds overlap: " + folds);
            }
        }
    }

    /**
     * Folds what is empty between the first and the last of what there is to see, the longest stretches first, as long as
     * each is a good part of the time still left.
     *
     * @param extents whatever must not be folded away, margins and open ends included
     */
    static Folding of(Stream<DateExtent> extents) {
        List<DateExtent> byStart =
                extents.sorted(Comparator.comparingDouble(Folding::start)).toList();
        if (byStart.isEmpty()) {
            return NONE;
        }
        double left = OverviewPicture.span(byStart.stream()).orElseThrow().length();
        List<Fold> folds = new ArrayList<>();
        for (Fold fold : longestFirst(byStart)) {
            if (fold.days() < EMPTY * left || folds.size() == MOST) {
                break;
            }
            left -= fold.days();
            folds.add(fold);
        }
        double length = FOLDED * left;
        return new Folding(folds.stream()
                .map(fold -> fold.foldedTo(length))
                .sorted(Comparator.comparing(Fold::first))
                .toList());
    }

    /**
     * What of events and publications must not be folded away: all that an event may last, since folding it would belie how
     * long; of what texts say the ends, since a vague reading (“in the 20th century”) empties no time and fills none.
     */
    public static Folding of(List<Event> events, List<PublicationDate> publications) {
        List<DateExtent> adopted = Stream.concat(
                        events.stream().map(event -> event.date().adopted()),
                        publications.stream().map(PublicationDate::date))
                .filter(EdtfDate::saysWhen)
                .map(DateExtent::of)
                .toList();
        Optional<Period> span = OverviewPicture.span(adopted.stream());
        Stream<DateExtent> readings = events.stream()
                .flatMap(event -> event.evidence().stream())
                .flatMap(evidence -> evidence.reading().stream())
                .map(DateReading::date)
                .filter(EdtfDate::saysWhen)
                .flatMap(date -> DateExtent.of(date).ends())
                // What a vague reading says of times before all events would open a stretch there only to fold it.
                .filter(end -> span.filter(all -> all.contains(end.start())).isPresent());
        return of(Stream.concat(adopted.stream(), readings));
    }

    private static double start(DateExtent extent) {
        return extent.openStart() ? Double.NEGATIVE_INFINITY : extent.fadeStart();
    }

    private static List<Fold> longestFirst(List<DateExtent> byStart) {
        List<Fold> folds = new ArrayList<>();
        double reached = end(byStart.getFirst());
        for (DateExtent extent : byStart) {
            if (start(extent) > reached) {
                addWhole(reached, start(extent), folds);
            }
            reached = Math.max(reached, end(extent));
        }
        folds.sort(Comparator.comparingDouble(fold -> -fold.days()));
        return folds;
    }

    private static double end(DateExtent extent) {
        return extent.openEnd() ? Double.POSITIVE_INFINITY : extent.fadeEnd();
    }

    /** The whole years of a stretch, or its whole months if there are too few years: what a few words can name. */
    private static void addWhole(double from, double to, List<Fold> folds) {
        for (Ticks.Step step : List.of(Ticks.Step.YEAR, Ticks.Step.MONTH)) {
            LocalDate before = step.floor(LocalDate.ofEpochDay((long) Math.ceil(from) - 1));
            LocalDate first = step.next(before);
            LocalDate end = step.floor(LocalDate.ofEpochDay((long) Math.floor(to)));
            double days = end.toEpochDay() - first.toEpochDay();
            if (days >= WORTH_NAMING * step.days() * 0.97) {
                folds.add(new Fold(first, end, step.unit(), days / 2));
                return;
            }
        }
    }

    /** Where a day lies. */
    public double place(double day) {
        double place = day;
        for (Fold fold : folds) {
            if (day <= fold.from()) {
                break;
            }
            double within = Math.min(day, fold.to()) - fold.from();
            place -= within * (1 - fold.length() / fold.days());
        }
        return place;
    }

    /** The day that lies at a place. */
    public double day(double place) {
        double day = place;
        for (Fold fold : folds) {
            double within = day - fold.from();
            if (within <= 0) {
                break;
            }
            day += Math.min(within, fold.length()) * (fold.days() / fold.length() - 1);
        }
        return day;
    }

    /** The places that a period takes. */
    public Period folded(Period days) {
        return new Period(place(days.from()), place(days.to()));
    }

    /** The period that takes some places. */
    public Period unfolded(Period places) {
        return new Period(day(places.from()), day(places.to()));
    }

    /** The folds of which some is in a period. */
    List<Fold> in(Period period) {
        return folds.stream()
                .filter(fold -> period.overlaps(fold.from(), fold.to()))
                .toList();
    }

    /** The first day from a day on that is not folded away. */
    double after(double day) {
        return folds.stream()
                .filter(fold -> fold.contains(day))
                .mapToDouble(Fold::to)
                .findFirst()
                .orElse(day);
    }

    /** The end of the last day up to a day that is not folded away. */
    double before(double day) {
        return folds.stream()
                .filter(fold -> fold.contains(day))
                .mapToDouble(Fold::from)
                .findFirst()
                .orElse(day);
    }

    /** Whether a day is folded away; the ends of a fold are not. */
    boolean hides(double day) {
        // Asked for every point of a curve: a stream for each would be most of what a frame leaves behind.
        for (Fold fold : folds) {
            if (fold.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
