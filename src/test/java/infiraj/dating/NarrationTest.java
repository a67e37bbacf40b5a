package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dates counted from what was told before, and what each reading reports besides its value. */
class NarrationTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 7, 18));

    private static List<FoundDate> read(String text) {
        return new DateReader().read(text, DAY);
    }

    @Test
    void countsFromTheDateToldInTheParagraphBefore() {
        List<List<FoundDate>> found = new DateReader()
                .readArticle(List.of("عقدت القمة في مارس 2023.", "وبعد أربعة أشهر، التقيا ثانية."), DAY);
        FoundDate later = found.get(1).getFirst();
        assertEquals("2023-07", later.date().orElseThrow().edtf());
        assertEquals(new Anchor.Narration(EdtfDate.parse("2023-03")), later.anchor());
        assertEquals(FoundDate.Kind.RELATIVE_TO_NARRATION, later.kind());
    }

    @Test
    void forgetsWhatWasToldTwoParagraphsAgo() {
        List<List<FoundDate>> found = new DateReader()
                .readArticle(List.of("عقدت القمة في مارس 2023.", "لم يعلق أحد.", "وبعد أسبوعين تغير كل شيء."), DAY);
        assertEquals("publication", found.get(2).getFirst().anchor().code());
    }

    @Test
    void countsFromADateThatTheExpressionNames() {
        FoundDate found = read("بعد يومين من 5 مارس 2019").getFirst();
        assertEquals("2019-03-07", found.date().orElseThrow().edtf());
        assertEquals(new Anchor.Base(EdtfDate.parse("2019-03-05")), found.anchor());
    }

    @Test
    void reportsAWeekdayThatTheDateDoesNotHave() {
        assertTrue(read("اليوم الأربعاء").getFirst().warning().isPresent());
        assertTrue(read("اليوم الخميس").getFirst().warning().isEmpty());
        assertTrue(read("الاثنين 12 يناير 2016").getFirst().warning().isPresent());
    }

    @Test
    void callsAFewDaysVague() {
        assertEquals(FoundDate.Kind.VAGUE, read("قبل أيام قليلة").getFirst().kind());
    }

    @Test
    void findsRelativeDatesButGivesThemNoValueWithoutAPublicationDate() {
        FoundDate found =
                new DateReader().read("زار طوكيو أمس", Optional.empty()).getFirst();
        assertEquals(Optional.empty(), found.date());
        assertEquals("dating.unknown", found.explanation().key());
    }

    @Test
    void spansTakeTheArticleButNoConjunctionOrPreposition() {
        String text = "وبالأمس وللعام 2019 وفي\u200f مارِس 2018،";
        assertEquals(
                List.of("الأمس", "للعام 2019", "مارِس 2018"),
                read(text).stream().map(found -> found.span().in(text)).toList());
    }
}
