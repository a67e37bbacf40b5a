package infiraj.model;

import java.util.Optional;

/**
 * A part of a year longer than a month: the seasons 21–24 of EDTF level 1 and the sub-year groupings 25–41 of level 2
 * (ISO 8601-2:2019, 4.8.4). Seasons are whole months, as meteorologists reckon; those that name no hemisphere are the
 * northern ones. A winter, or a southern summer, belongs to the year in which it begins.
 */
public enum YearGroup {
    SPRING(3, Precision.SEASON),
    SUMMER(6, Precision.SEASON),
    AUTUMN(9, Precision.SEASON),
    WINTER(12, Precision.SEASON),
    NORTHERN_SPRING(3, Precision.SEASON),
    NORTHERN_SUMMER(6, Precision.SEASON),
    NORTHERN_AUTUMN(9, Precision.SEASON),
    NORTHERN_WINTER(12, Precision.SEASON),
    SOUTHERN_SPRING(9, Precision.SEASON),
    SOUTHERN_SUMMER(12, Precision.SEASON),
    SOUTHERN_AUTUMN(3, Precision.SEASON),
    SOUTHERN_WINTER(6, Precision.SEASON),
    FIRST_QUARTER(1, Precision.QUARTER),
    SECOND_QUARTER(4, Precision.QUARTER),
    THIRD_QUARTER(7, Precision.QUARTER),
    FOURTH_QUARTER(10, Precision.QUARTER),
    FIRST_QUADRIMESTER(1, Precision.QUADRIMESTER),
    SECOND_QUADRIMESTER(5, Precision.QUADRIMESTER),
    THIRD_QUADRIMESTER(9, Precision.QUADRIMESTER),
    FIRST_HALF(1, Precision.HALF),
    SECOND_HALF(7, Precision.HALF);

    private static final int FIRST_CODE = 21;

    private final int firstMonth;
    private final Precision precision;

    YearGroup(int firstMonth, Precision precision) {
        this.firstMonth = firstMonth;
        this.precision = precision;
    }

    /** The two digits that stand for it in place of a month. */
    public int code() {
        return FIRST_CODE + ordinal();
    }

    public static Optional<YearGroup> ofCode(int code) {
        int index = code - FIRST_CODE;
        return index >= 0 && index < values().length ? Optional.of(values()[index]) : Optional.empty();
    }

    /** The month it begins in, 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }

    /** How many months it lasts. */
    public int months() {
        return (int) precision.unit().toTotalMonths();
    }

    public Precision precision() {
        return precision;
    }
}
