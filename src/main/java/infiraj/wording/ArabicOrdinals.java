package infiraj.wording;

import java.util.List;

/** Definite ordinal numbers in words. */
final class ArabicOrdinals {
    private static final List<String> TO_TEN =
            List.of("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر");
    private static final List<String> FEMININE_TO_TEN = List.of(
            "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة",
            "العاشرة");
    private static final List<String> TENS =
            List.of("العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع");

    private ArabicOrdinals() {}

    /**
     * الأول، الحادي عشر، العشرون، الحادي والعشرون.
     *
     * @param number from 1 to 100
     * @param place the tens show case: العشرون alone, العشرين within a phrase
     */
    static String masculine(int number, Place place) {
        if (number <= 10) {
            return TO_TEN.get(number - 1);
        }
        if (number < 20) {
            return unit(number % 10) + " عشر";
        }
        if (number == 100) {
            return "المئة";
        }
        String tens = TENS.get(number / 10 - 2) + (place == Place.ALONE ? "ون" : "ين");
        return number % 10 == 0 ? tens : unit(number % 10) + " و" + tens;
    }

    /** In compounds the first is الحادي, not الأول. */
    private static String unit(int digit) {
        return digit == 1 ? "الحادي" : TO_TEN.get(digit - 1);
    }

    /**
     * الأولى، الثانية.
     *
     * @param number from 1 to 10
     */
    static String feminine(int number) {
        return FEMININE_TO_TEN.get(number - 1);
    }
}
