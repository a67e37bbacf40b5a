package infiraj.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import infiraj.model.TextSpan;
import infiraj.review.TypedEvent.Lack;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed of an event becomes an event, honestly dated. */
class TypedEventTest {
    private static final Event SUMMIT = new Event(
            "summit",
            new Bilingual("قمة", "Summit"),
            new Bilingual("التقى الزعيمان.", "التقى الزعيمان."),
            new EventDate(EdtfDate.parse("2023-03"), EventDate.Basis.TEXT, Optional.empty()),
            EventType.CONSULT,
            List.of(Participant.JAPAN, Participant.SOUTH_KOREA),
            Optional.empty(),
            List.of(new Evidence(
                    new TextQuoteSelector("في مارس التقى الزعيمان", "", ""),
                    new Passage("a", 0, new TextSpan(0, 22)),
                    Optional.of(new DateReading("في مارس", EdtfDate.parse("2023-03"))))),
            Optional.empty(),
            List.of(),
            true);

    private static TypedEvent typed(Language language) {
        return TypedEvent.of(SUMMIT, new WhoText(Wording.of(language)));
    }

    private static TypedEvent typed(String title, String date, EventType type, String who) {
        return new TypedEvent(title, "", "", "", date, "", type, who);
    }

    private static TypedEvent dated(String date, String reason) {
        return new TypedEvent("قمة", "Summit", "", "", date, reason, EventType.CONSULT, "JPN");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsLeftAsItIsChangesNothing(Language language) {
        assertEquals(SUMMIT, typed(language).over(SUMMIT));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2023, CONSULT, JPN, TITLE",
        "قمة, '', CONSULT, JPN, DATE",
        "قمة, 2023-13, CONSULT, JPN, DATE",
        "قمة, 2023, CONSULT, '', PARTICIPANTS",
        "قمة, 2023, NONE, 'اليابان، سطر', PARTICIPANTS",
        "قمة, 2023, NONE, '',",
        "قمة, 2023~, CONSULT, 'اليابان، كوريا الجنوبية',",
    })
    void saysWhatIsWanting(String title, String date, EventType type, String who, Lack lack) {
        assertEquals(Optional.ofNullable(lack), typed(title, date, type, who).lack());
    }

    @Test
    void whatNobodyHasTranslatedStandsInBothLanguages() {
        Event event = typed("لقاء", "2023-03", EventType.CONSULT, "JPN").over(SUMMIT);
        assertEquals(new Bilingual("لقاء", "لقاء"), event.title());
        assertEquals(event.title(), event.summary());
    }

    @Test
    void aDateThatNoEvidenceGivesIsFromOutsideAndSaysWhose() {
        EventDate date = dated("2023-03-16", "").over(SUMMIT).date();
        assertEquals(EventDate.Basis.OUTSIDE, date.basis());
        assertTrue(date.reason().isPresent());
    }

    @Test
    void aReasonThatIsGivenIsKept() {
        EventDate date = dated("2023-04", "صححته الوزارة").over(SUMMIT).date();
        assertEquals("صححته الوزارة", date.reason().orElseThrow().ar());
    }

    @Test
    void goingBackToWhatTheEvidenceSaysNeedsNoReason() {
        Event moved = dated("2023-04", "").over(SUMMIT);
        assertTrue(moved.isContradicted());
        EventDate back = dated("2023-03", "").over(moved).date();
        assertEquals(SUMMIT.date(), back);
        assertFalse(dated("2023-03", "").over(moved).isContradicted());
    }

    @ParameterizedTest
    @CsvSource({
        "'اليابان، كوريا الجنوبية', JPN KOR",
        "'Japan, south korea', JPN KOR",
        "'JPN KOR usa', JPN KOR USA",
        "'اليابان,JPN ؛ الناتو', JPN",
        "'', ''",
    })
    void namesInEitherLanguageAndCodesAreParticipants(String text, String codes) {
        assertEquals(
                codes,
                String.join(
                        " ",
                        WhoText.read(text).who().stream().map(Participant::code).toList()));
    }

    @Test
    void wordsThatNameNobodyAreToldOfAsTyped() {
        assertEquals(
                Optional.of("جمهورية سطر"), WhoText.read("اليابان، جمهورية سطر").unknown());
    }
}
