package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import infiraj.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class ReadingPropertiesTest {
    private static final List<String> WORDS = List.of(
            "في",
            "من",
            "إلى",
            "و",
            "قبل",
            "بعد",
            "منذ",
            "خلال",
            "يوم",
            "الشهر",
            "الماضي",
            "المقبل",
            "الجاري",
            "هذا",
            "مارس",
            "يونيو/حزيران",
            "آب",
            "رمضان",
            "الأحد",
            "الجمعة",
            "اليوم",
            "غدا",
            "أمس",
            "عام",
            "سنوات",
            "أسبوعين",
            "ثلاثة",
            "عشرين",
            "الخامس",
            "والعشرين",
            "عشر",
            "أوائل",
            "منتصف",
            "نهاية",
            "الربع",
            "القرن",
            "التسعينيات",
            "صيف",
            "بين",
            "حتى",
            "نحو",
            "أول",
            "آخر",
            "هـ",
            "ق",
            "م",
            "ريوا",
            "بضع",
            "ألف",
            "وتسعمائة",
            "5",
            "31",
            "12",
            "2019",
            "1440",
            "2019-03-05",
            "5/3/2019",
            "(",
            ")",
            "،",
            ".",
            "-",
            "–",
            "/",
            ":",
            "%",
            "كتاب",
            "الوزير",
            "المقرر",
            "سيعقد");

    private final DateReader reader = new DateReader();

    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> glue = Arbitraries.of(" ", " ", " ", "", "\n");
        Arbitrary<String> words = Arbitraries.of(WORDS);
        return Combinators.combine(words, glue)
                .as(String::concat)
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.oneOf(phrases(), Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 50_000)
                .map(day -> LocalDate.of(1900, 1, 1).plusDays(day));
    }

    @Property
    void spansAreInBoundsAndNeverOverlap(@ForAll("anyText") String text, @ForAll("days") LocalDate day) {
        int end = 0;
        for (FoundDate found : reader.read(text, Optional.of(day))) {
            TextSpan span = found.span();
            assertTrue(span.start() >= end && span.end() <= text.length(), () -> span + " in " + text);
            end = span.end();
        }
    }

    @Property
    void everyValueIsEdtfAndEveryRelativeOneHasItsAnchor(
            @ForAll("phrases") String text, @ForAll("days") LocalDate day) {
        for (FoundDate found : reader.read(text, Optional.of(day))) {
            EdtfDate date = found.date().orElseThrow();
            assertEquals(date, EdtfDate.parse(date.edtf()));
            assertTrue(found.kind() != FoundDate.Kind.RELATIVE_TO_PUBLICATION
                    || found.anchor().equals(new Anchor.Publication(Optional.of(day))));
        }
    }

    @Property
    void withoutAPublicationDateTheSameWordsAreFoundAndNothingIsGuessed(@ForAll("phrases") String text) {
        for (FoundDate found : reader.read(text, Optional.empty())) {
            boolean counted = found.anchor().equals(new Anchor.Publication(Optional.empty()));
            assertEquals(counted, found.date().isEmpty(), () -> found + " in " + text);
        }
    }

    @Property
    void marksAndTatweelChangeSpansButNoValue(@ForAll("phrases") String text, @ForAll("days") LocalDate day) {
        assertEquals(values(text, day), values(decorated(text), day));
    }

    /** A fatha and a tatweel after every Arabic letter that can bear them. */
    private static String decorated(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            out.appendCodePoint(c);
            if (Character.isLetter(c)) {
                out.append("\u064e\u0640");
            }
        });
        return out.toString();
    }

    private List<String> values(String text, LocalDate day) {
        return reader.read(text, Optional.of(day)).stream()
                .map(found -> found.date().map(EdtfDate::edtf).orElse("") + " by " + found.rule())
                .toList();
    }

    @Property
    void aWeekLaterRelativeDaysAreAWeekLater(@ForAll("days") LocalDate day) {
        for (String words : List.of(
                "اليوم",
                "غدا",
                "أمس",
                "الأحد",
                "الجمعة الماضية",
                "الاثنين القادم",
                "قبل ثلاثة أيام",
                "الأسبوع الماضي")) {
            EdtfDate now = only(words, day);
            EdtfDate later = only(words, day.plusWeeks(1));
            assertEquals(now.earliest().plusWeeks(1), later.earliest(), words);
            assertEquals(now.latest().plusWeeks(1), later.latest(), words);
        }
    }

    private EdtfDate only(String words, LocalDate day) {
        return reader.read(words, Optional.of(day)).getFirst().date().orElseThrow();
    }
}
