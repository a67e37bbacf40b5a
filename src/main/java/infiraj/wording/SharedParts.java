package infiraj.wording;

import infiraj.model.EdtfForm;
import infiraj.model.EdtfYear;

/** What the two ends of an interval share, so that it need be said only once. */
sealed interface SharedParts {
    /** Two days of one month. */
    record Month(EdtfForm.Day from) implements SharedParts {}

    /** Two days of one year. */
    record YearOfDays(EdtfForm.Day from) implements SharedParts {}

    /** Two months of one year. */
    record YearOfMonths(int from) implements SharedParts {}

    /** Nothing, but they are single years of our era, which nothing can garble. */
    record OnlyYears() implements SharedParts {}

    /** Nothing. */
    record Nothing() implements SharedParts {}

    static SharedParts of(EdtfForm start, EdtfForm end) {
        if (start instanceof EdtfForm.Day a && end instanceof EdtfForm.Day b && isExact(a) && isExact(b)) {
            return ofDays(a, b);
        }
        if (start instanceof EdtfForm.Month a && end instanceof EdtfForm.Month b && isExact(a) && isExact(b)) {
            return a.year().equals(b.year()) ? new YearOfMonths(a.month().value()) : new Nothing();
        }
        boolean onlyYears = start instanceof EdtfForm.Year(EdtfYear a)
                && end instanceof EdtfForm.Year(EdtfYear b)
                && a.isExact()
                && b.isExact()
                && a.first() > 0;
        return onlyYears ? new OnlyYears() : new Nothing();
    }

    private static SharedParts ofDays(EdtfForm.Day a, EdtfForm.Day b) {
        if (!a.year().equals(b.year())) {
            return new Nothing();
        }
        return a.month().equals(b.month()) ? new Month(a) : new YearOfDays(a);
    }

    private static boolean isExact(EdtfForm.Day day) {
        return day.earliest().equals(day.latest());
    }

    private static boolean isExact(EdtfForm.Month month) {
        return month.year().isExact() && month.month().isSpecified();
    }
}
