package infiraj.wording;

import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;

/**
 * How dates of the Hijri calendar are said. The Arabic names are those of Unicode CLDR, fixed here because the JDK's locale data
 * changes between versions; the English ones go without the marks that its transliteration has and not every face.
 */
public final class HijriWords {
    private static final List<String> ARABIC = List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة");
    private static final List<String> ENGLISH = List.of(
            "Muharram",
            "Safar",
            "Rabi I",
            "Rabi II",
            "Jumada I",
            "Jumada II",
            "Rajab",
            "Shaban",
            "Ramadan",
            "Shawwal",
            "Dhu al-Qadah",
            "Dhu al-Hijjah");

    private final Wording wording;

    public HijriWords(Wording wording) {
        this.wording = wording;
    }

    /** 1445 هـ; 1445 AH. */
    public String year(HijrahDate date) {
        return number(date.get(ChronoField.YEAR)) + (isArabic() ? " هـ" : " AH");
    }

    /** رمضان 1445; Ramadan 1445. */
    public String month(HijrahDate date) {
        List<String> names = isArabic() ? ARABIC : ENGLISH;
        return names.get(date.get(ChronoField.MONTH_OF_YEAR) - 1) + " " + number(date.get(ChronoField.YEAR));
    }

    /** 12 رمضان 1445; 12 Ramadan 1445. */
    public String day(HijrahDate date) {
        return number(date.get(ChronoField.DAY_OF_MONTH)) + " " + month(date);
    }

    private String number(int number) {
        return wording.digits(Integer.toString(number));
    }

    private boolean isArabic() {
        return wording.language() == Language.ARABIC;
    }
}
