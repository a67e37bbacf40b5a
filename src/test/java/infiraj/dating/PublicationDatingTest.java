package infiraj.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.dating.PublicationProposal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article tells of the day it appeared. */
class PublicationDatingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            أعلن الوزير اليوم الأربعاء 15 مارس 2023 استئناف المحادثات # 2023-03-15 # BESIDE_TODAY
            سول أول يوليو 2019 (شينخوا) شددت اليابان القيود # 2019-07-01 # DATELINE
            طوكيو 15 مارس 2023 - قال الوزير # 2023-03-15 # DATELINE
            06:55 م | الثلاثاء 09 يناير 2018 # 2018-01-09 # DATELINE
            """)
    void readsTheDay(String text, LocalDate day, Reason reason) {
        PublicationProposal found = PublicationDating.propose(List.of(text)).orElseThrow();
        assertEquals(List.of(day, reason), List.of(found.date(), found.reason()));
    }

    @ParameterizedTest
    @CsvSource({
        "عقدت القمة في طوكيو في 16 مارس 2023 بعد انقطاع دام سنوات طويلة بين البلدين",
        "قال الوزير اليوم إن القمة ستعقد غدا",
        "زار الوزير سيول يوم الخميس",
        "لا تاريخ هنا"
    })
    void admitsThatItDoesNotKnow(String text) {
        assertEquals(Optional.empty(), PublicationDating.propose(List.of(text)));
    }

    @Test
    void findsTheOneKnownDayThatAgreesWithWeekdaysAndMonth() {
        List<String> article = List.of(
                "أفاد مصدر اليوم الأربعاء بأن المحادثات ستستأنف.",
                "ويلتقي الزعيمان في طوكيو غدا الخميس.",
                "وفي 6 مارس الجاري، قررت الحكومة إيجاد حل.");
        List<LocalDate> known = List.of(LocalDate.of(2019, 8, 22), LocalDate.of(2023, 3, 6), LocalDate.of(2023, 3, 16));
        PublicationProposal found = PublicationDating.propose(article, known).orElseThrow();
        assertEquals(LocalDate.of(2023, 3, 15), found.date());
        assertEquals("6 مارس الجاري", found.span().in(article.get(found.paragraph())));
        assertEquals(Optional.empty(), PublicationDating.propose(article));
    }
}
