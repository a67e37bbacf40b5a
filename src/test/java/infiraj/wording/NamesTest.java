package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Headline;
import infiraj.model.Participant;
import infiraj.model.PublicationDate;
import infiraj.model.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Names ARABIC = new Names(Wording.of(Language.ARABIC));
    private static final Names ENGLISH = new Names(Wording.of(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "JPN, اليابان, Japan",
        "KOR, كوريا الجنوبية, South Korea",
        "PRK, كوريا الشمالية, North Korea",
        "USA, الولايات المتحدة, United States",
        "CHN, الصين, China",
        "RUS, روسيا, Russia",
        "NATO, حلف شمال الأطلسي, NATO",
        "UN, الأمم المتحدة, United Nations",
        "G7, مجموعة السبع, G7"
    })
    void namesParticipants(String code, String arabic, String english) {
        assertEquals(arabic, ARABIC.of(new Participant(code)));
        assertEquals(english, ENGLISH.of(new Participant(code)));
    }

    @Test
    void showsTheCodeOfAParticipantWithoutAName() {
        assertEquals("XYZ", ARABIC.of(new Participant("XYZ")));
    }

    @Test
    void namesTheTermsOfTheModel() {
        assertEquals("اتفاق", ARABIC.of(EventType.AGREE));
        assertEquals("Context", ENGLISH.of(EventType.NONE));
        assertEquals("Material cooperation", ENGLISH.of(QuadClass.MATERIAL_COOPERATION));
        assertEquals("من خارج المقالات", ARABIC.of(EventDate.Basis.OUTSIDE));
        assertEquals("inferred from the article", ENGLISH.of(PublicationDate.Basis.INFERRED));
        assertEquals("given by an editor", ENGLISH.of(Headline.Basis.EDITOR));
    }
}
