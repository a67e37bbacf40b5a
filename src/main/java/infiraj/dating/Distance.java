package infiraj.dating;

/**
 * How far an offset reaches.
 *
 * @param sense the preposition
 * @param count how many units; for a vague distance the fewest
 * @param unit the unit
 * @param half whether half a unit is added
 * @param exactness how exact the count is
 * @param base what it is counted from
 */
record Distance(Sense sense, int count, Unit unit, boolean half, Exactness exactness, Base base) {
    /** The prepositions of distance. */
    enum Sense {
        AGO,
        AFTER,
        SINCE,
        WITHIN
    }

    /** How exact a count is meant. */
    enum Exactness {
        EXACT,
        /** «أكثر من», «نحو». */
        ROUNDED,
        /** «بضع», «قليلة», a bare plural. */
        VAGUE
    }

    /** What the words say of the point the distance is counted from. */
    enum Base {
        UNSAID,
        /** «من الآن». */
        NOW,
        /** «بعد ذلك بعامين». */
        NARRATED
    }
}
