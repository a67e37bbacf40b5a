package infiraj.wording;

import java.time.DayOfWeek;
import java.util.List;

/** What weekdays are called. */
public final class WeekdayNames {
    private static final List<String> ARABIC =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");
    private static final List<String> ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private WeekdayNames() {}

    public static String name(DayOfWeek day, Wording wording) {
        return (wording.language() == Language.ARABIC ? ARABIC : ENGLISH).get(day.ordinal());
    }

    /** For narrow places: Fri; Arabic weekdays are not abbreviated. */
    public static String shortName(DayOfWeek day, Wording wording) {
        String name = name(day, wording);
        return wording.language() == Language.ARABIC ? name : name.substring(0, 3);
    }
}
