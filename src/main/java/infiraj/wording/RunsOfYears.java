package infiraj.wording;

/** What decades, centuries and millennia are called in one language. */
sealed interface RunsOfYears permits ArabicRunsOfYears, EnglishRunsOfYears {
    /**
     * Ten years of our era.
     *
     * @param firstYear a multiple of 10, at least 100
     */
    String decade(int firstYear, Place place);

    /**
     * A hundred years, by the newspapers' reckoning: the 20th century is 1900–1999.
     *
     * @param ordinal from 1 to 100
     */
    String century(int ordinal, boolean beforeOurEra, Place place);

    /**
     * A thousand years of our era.
     *
     * @param ordinal from 1 to 10
     */
    String millennium(int ordinal, Place place);

    static RunsOfYears in(Wording wording, boolean brief) {
        return wording.language() == Language.ARABIC
                ? new ArabicRunsOfYears(new Numbers(wording), brief)
                : new EnglishRunsOfYears(brief);
    }
}
