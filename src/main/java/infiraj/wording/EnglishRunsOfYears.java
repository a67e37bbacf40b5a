package infiraj.wording;

/** 1990s, 20th century, 3rd millennium. */
record EnglishRunsOfYears(boolean brief) implements RunsOfYears {
    @Override
    public String decade(int firstYear, Place place) {
        return article(place) + firstYear + "s";
    }

    @Override
    public String century(int ordinal, boolean beforeOurEra, Place place) {
        return article(place) + ordinal(ordinal) + (brief ? " c." : " century") + (beforeOurEra ? " BC" : "");
    }

    @Override
    public String millennium(int ordinal, Place place) {
        return article(place) + ordinal(ordinal) + " millennium";
    }

    private static String article(Place place) {
        return place == Place.WITHIN ? "the " : "";
    }

    static String ordinal(int number) {
        if (number % 100 / 10 == 1) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
