package infiraj.shell;

import infiraj.model.EdtfDate;
import infiraj.timeline.Period;
import infiraj.wording.DateWords;
import infiraj.wording.Wording;
import java.time.LocalDate;

/** How the ends of a visible period are said. */
final class PeriodWords {
    /** Longer than this, in days, a day would only be noise. */
    private static final double LONG = 3 * 366;

    private final Wording wording;

    PeriodWords(Wording wording) {
        this.wording = wording;
    }

    String first(Period period) {
        return day(period, period.from());
    }

    String last(Period period) {
        return day(period, period.to() - 1);
    }

    private String day(Period period, double day) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
        return new DateWords(wording)
                .brief(period.length() > LONG ? EdtfDate.year(date.getYear()) : EdtfDate.day(date));
    }
}
