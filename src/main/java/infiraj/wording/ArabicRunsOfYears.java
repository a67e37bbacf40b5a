package infiraj.wording;

import java.util.List;

/** تسعينيات القرن العشرين، القرن العشرون، الألفية الثالثة. */
record ArabicRunsOfYears(Numbers numbers, boolean brief) implements RunsOfYears {
    private static final List<String> DECADES = List.of(
            "العقد الأول من",
            "العقد الثاني من",
            "عشرينيات",
            "ثلاثينيات",
            "أربعينيات",
            "خمسينيات",
            "ستينيات",
            "سبعينيات",
            "ثمانينيات",
            "تسعينيات");

    @Override
    public String decade(int firstYear, Place place) {
        return brief
                ? "عقد " + numbers.plain(firstYear)
                : DECADES.get(firstYear / 10 % 10) + " " + century(firstYear / 100 + 1, false, Place.WITHIN);
    }

    @Override
    public String century(int ordinal, boolean beforeOurEra, Place place) {
        String which = brief ? numbers.plain(ordinal) : ArabicOrdinals.masculine(ordinal, place);
        return "القرن " + which + (beforeOurEra ? " ق.م" : "");
    }

    @Override
    public String millennium(int ordinal, Place place) {
        return "الألفية " + ArabicOrdinals.feminine(ordinal);
    }
}
