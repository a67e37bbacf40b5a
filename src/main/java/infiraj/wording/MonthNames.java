package infiraj.wording;

import java.time.Month;
import java.util.List;

/**
 * Which month names Arabic uses; English has one set. The names are those of Unicode CLDR for ar-EG and ar-SY, fixed here
 * because the JDK's locale data changes between versions.
 */
public enum MonthNames {
    /** يناير، فبراير: Egypt and the Gulf. */
    GULF,
    /** كانون الثاني، شباط: the Levant and Iraq. */
    LEVANT,
    /** يناير/كانون الثاني: both, as pan-Arab media write. */
    BOTH;

    private static final List<String> GULF_NAMES = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> LEVANT_NAMES = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");
    private static final List<String> ENGLISH_NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** What a month is called: March, مارس, آذار or مارس/آذار. */
    public static String name(Month month, Wording wording) {
        return wording.language() == Language.ENGLISH
                ? ENGLISH_NAMES.get(month.ordinal())
                : wording.monthNames().arabic(month);
    }

    /** For narrow places: Mar in English; Arabic does not abbreviate months, but one name does where two are used. */
    public static String shortName(Month month, Wording wording) {
        if (wording.language() == Language.ENGLISH) {
            return ENGLISH_NAMES.get(month.ordinal()).substring(0, 3);
        }
        return (wording.monthNames() == BOTH ? GULF : wording.monthNames()).arabic(month);
    }

    private String arabic(Month month) {
        int index = month.ordinal();
        return switch (this) {
            case GULF -> GULF_NAMES.get(index);
            case LEVANT -> LEVANT_NAMES.get(index);
            case BOTH -> GULF_NAMES.get(index) + "/" + LEVANT_NAMES.get(index);
        };
    }
}
