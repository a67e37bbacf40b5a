package infiraj.dating;

/** Units that calendars count in; the lexicon refers to them by their order. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    QUARTER,
    WEEKEND;

    private static final Unit[] ALL = values();

    static Unit at(int index) {
        return ALL[index];
    }
}
