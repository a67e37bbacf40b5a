package infiraj.export;

import infiraj.model.EdtfForm;
import infiraj.model.EdtfPoint;
import infiraj.model.Precision;
import infiraj.model.YearGroup;

/**
 * How TIMEX3 says a point of the calendar (TimeML 1.2.1, section 2.2.3): as EDTF does, but for parts of years and runs of
 * years, and with doubt beside it.
 *
 * @param text the value
 * @param whole whether the value says all that the date says, its doubt aside
 */
record TimexValue(String text, boolean whole) {
    /** Of which nothing is known but that it is a date. */
    static final TimexValue UNKNOWN = new TimexValue("XXXX-XX-XX", true);

    static TimexValue of(EdtfPoint point) {
        return switch (point.form()) {
            case EdtfForm.Year year -> ofYears(point, year);
            case EdtfForm.Group(var year, YearGroup group) -> ofGroup(year.edtf(), group);
            case EdtfForm.Month month -> new TimexValue(month.edtf(), true);
            case EdtfForm.Day day -> new TimexValue(day.edtf(), true);
            case EdtfForm.Moment moment -> new TimexValue(moment.edtf(), true);
        };
    }

    /** A decade is three digits, a century two: TIMEX3 leaves out what EDTF marks as unspecified. */
    private static TimexValue ofYears(EdtfPoint point, EdtfForm.Year year) {
        String edtf = year.edtf();
        int known = switch (point.precision()) {
            case YEAR -> 4;
            case DECADE -> 3;
            case CENTURY -> 2;
            case MILLENNIUM -> 1;
            default -> 0;
        };
        boolean plain = edtf.matches("\\d{" + known + "}X*") && edtf.length() == 4 && known > 0;
        return plain ? new TimexValue(edtf.substring(0, known), true) : new TimexValue("XXXX", false);
    }

    private static TimexValue ofGroup(String year, YearGroup group) {
        Precision precision = group.precision();
        int months = group.months();
        return switch (precision) {
            case SEASON -> new TimexValue(year + "-" + season(group), isOfNoHemisphere(group));
            case QUARTER -> new TimexValue(year + "-Q" + (1 + (group.firstMonth() - 1) / months), true);
            case HALF -> new TimexValue(year + "-H" + (1 + (group.firstMonth() - 1) / months), true);
            default -> new TimexValue(year, false);
        };
    }

    private static boolean isOfNoHemisphere(YearGroup group) {
        return group.compareTo(YearGroup.WINTER) <= 0;
    }

    private static String season(YearGroup group) {
        return switch (group) {
            case SPRING, NORTHERN_SPRING, SOUTHERN_SPRING -> "SP";
            case SUMMER, NORTHERN_SUMMER, SOUTHERN_SUMMER -> "SU";
            case AUTUMN, NORTHERN_AUTUMN, SOUTHERN_AUTUMN -> "FA";
            default -> "WI";
        };
    }
}
