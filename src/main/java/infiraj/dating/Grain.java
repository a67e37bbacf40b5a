package infiraj.dating;

/** How exactly one end of a stretch is written. */
enum Grain {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    CENTURY;

    Grain coarser(Grain other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
