package infiraj.dating;

/** How an expression tells its month. */
sealed interface MonthRef {
    /** By name. */
    record Named(int month, YearRef year) implements MonthRef {}

    /** Counted from the month of publication. */
    record Relative(int shift) implements MonthRef {}

    /** Counted from the month last narrated. */
    record Narrated(int shift) implements MonthRef {}

    /** Not at all: the month whose day agrees with a weekday. */
    record Near() implements MonthRef {}

    default MonthRef withYear(YearRef year) {
        return this instanceof Named(int month, YearRef old) && old.equals(YearRef.UNSAID)
                ? new Named(month, year)
                : this;
    }
}
