package infiraj.dating;

/** How an expression tells its year. */
sealed interface YearRef {
    /** With a number; negative and zero are years before the common era, astronomically counted. */
    record Said(int year, boolean approximate) implements YearRef {}

    /** Counted from the year of publication. */
    record Relative(int shift) implements YearRef {}

    /** Counted from the year last narrated. */
    record Narrated(int shift) implements YearRef {}

    /** Not at all, or only by a word such as الماضي beside the month. */
    record Unsaid(Lean lean) implements YearRef {}

    YearRef UNSAID = new Unsaid(Lean.UNSAID);

    static YearRef said(int year) {
        return new Said(year, false);
    }
}
