package infiraj.export;

import infiraj.model.EdtfInterval;
import infiraj.model.EdtfPoint;
import infiraj.model.Precision;
import java.time.temporal.ChronoUnit;

/** How long a stretch of time is, as TIMEX3 says it: in the coarser unit of its two ends, {@code X} where that is unknown. */
final class TimexLength {
    private TimexLength() {}

    static String of(EdtfInterval interval) {
        ChronoUnit unit = unit(interval.precision());
        String length = "X";
        if (interval.start().known().isPresent() && interval.end().known().isPresent()) {
            EdtfPoint start = interval.start().known().get();
            EdtfPoint end = interval.end().known().get();
            length = Long.toString(unit.between(start.earliest(), end.latest().plusDays(1)));
        }
        return "P" + length + unit.name().charAt(0);
    }

    private static ChronoUnit unit(Precision precision) {
        return switch (precision) {
            case DAY, SECOND -> ChronoUnit.DAYS;
            case MONTH, SEASON, QUARTER, QUADRIMESTER, HALF -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }
}
