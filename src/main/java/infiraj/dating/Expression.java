package infiraj.dating;

import java.time.DayOfWeek;
import java.util.Optional;

/** What an expression of time says, before anyone asks which days it means. One record for each kind. */
sealed interface Expression {
    /** A day of a month: «6 مارس 2023», «الرابع من يوليو الجاري», with its weekday when that is said. */
    record OnDay(MonthRef month, int day, Optional<DayOfWeek> weekday) implements Expression {}

    /** A month: «يونيو/حزيران 2019», «الشهر الماضي». */
    record InMonth(MonthRef month) implements Expression {}

    /** A year: «عام 2019», «العام المقبل». */
    record InYear(YearRef year) implements Expression {}

    /** The nth weekday of a month, −1 for the last: «أول جمعة من يوليو»; or, where that agrees, the nth day. */
    record NthWeekday(int nth, DayOfWeek weekday, MonthRef month, boolean orDay) implements Expression {}

    /** A day counted from publication: «اليوم», «غدا الخميس»; the weekday is a checksum. */
    record DayWord(int shift, Optional<DayOfWeek> weekday) implements Expression {}

    /** A weekday: «الأحد», «الجمعة الماضية»; {@code steps} −2 is the one before the last. */
    record OnWeekday(DayOfWeek weekday, Lean lean, int steps) implements Expression {}

    /** A weekday of a week counted from that of publication: «الأحد من الأسبوع الماضي». */
    record OfWeek(DayOfWeek weekday, int weeks) implements Expression {}

    /** The period before, of or after an anchor: «الأسبوع الماضي», «العام التالي». */
    record Shifted(Unit unit, int shift, boolean narrated) implements Expression {}

    /** A distance from an anchor: «قبل ثلاثة أشهر», «وبعد أربعة أشهر», «منذ 10 سنوات». */
    record Offset(Distance distance, Optional<Expression> base) implements Expression {}

    /** Several periods in a row up to or from now: «الأشهر الثلاثة الماضية». */
    record Run(Unit unit, int count, boolean future) implements Expression {}

    /** A slice of a period: «أوائل يوليو», «الربع الثالث من 2020», «منتصف التسعينيات». */
    record Part(Slice slice, Expression whole) implements Expression {}

    /** A season, 21 to 24: «صيف 2019», «هذا الشتاء». */
    record InSeason(int season, YearRef year) implements Expression {}

    /** A decade by its first year: «سبعينيات القرن الماضي». */
    record Decade(int first) implements Expression {}

    /** A century by its first year, which ends in 00: «القرن العشرين». */
    record Century(int first) implements Expression {}

    /** What is left of a period: «بقية الأسبوع». */
    record Rest(Unit unit) implements Expression {}

    /** The week of a day: «أسبوع 16 سبتمبر». */
    record WeekOf(Expression day) implements Expression {}

    /** The nth week of a month, −1 for the last: «الأسبوع الأول من أكتوبر». */
    record NthWeek(int nth, MonthRef month) implements Expression {}

    /** The last day of a month: «آخر يوم من أكتوبر». */
    record LastDay(MonthRef month) implements Expression {}

    /** A stretch between two points: «من 1910 إلى 1945». */
    record Range(Expression from, Expression to) implements Expression {}

    /** A date of the Hijri calendar; 0 where month or day is not said. */
    record Hijri(YearRef year, int month, int day) implements Expression {}

    /** Years of the Hijri calendar: a century. */
    record HijriYears(int first, int last) implements Expression {}

    /** Something near: «نحو عام 1950». */
    record About(Expression inner) implements Expression {}
}
