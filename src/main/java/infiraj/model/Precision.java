package infiraj.model;

import java.time.Period;

/**
 * The finest unit of time that a date fixes, from coarse to fine. Unspecified digits coarsen it: 201X fixes a decade and
 * 1985-XX-XX a year, though EDTF would call the latter an expression of day precision.
 */
public enum Precision {
    /** Not even the millennium. */
    NONE(Period.ZERO),
    MILLENNIUM(Period.ofYears(1000)),
    CENTURY(Period.ofYears(100)),
    DECADE(Period.ofYears(10)),
    YEAR(Period.ofYears(1)),
    HALF(Period.ofMonths(6)),
    QUADRIMESTER(Period.ofMonths(4)),
    QUARTER(Period.ofMonths(3)),
    SEASON(Period.ofMonths(3)),
    MONTH(Period.ofMonths(1)),
    DAY(Period.ofDays(1)),
    SECOND(Period.ZERO);

    private final Period unit;

    Precision(Period unit) {
        this.unit = unit;
    }

    /** How long one unit is; nothing for {@link #NONE} and, as dates are reckoned in days, for {@link #SECOND}. */
    public Period unit() {
        return unit;
    }

    public boolean isCoarserThan(Precision other) {
        return compareTo(other) < 0;
    }

    Precision coarser(Precision other) {
        return isCoarserThan(other) ? this : other;
    }

    /** The precision of a year of which the last so many digits are not known. */
    static Precision ofYears(int unknownDigits) {
        return switch (unknownDigits) {
            case 0 -> YEAR;
            case 1 -> DECADE;
            case 2 -> CENTURY;
            case 3 -> MILLENNIUM;
            default -> NONE;
        };
    }
}
