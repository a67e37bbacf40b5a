package infiraj.intake.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.export.Format;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Participant;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was exported comes back as far as the format carries it. */
class RoundTripTest {
    /** The articles without the chronology, as a colleague has them who has none of the events. */
    private static final Corpus ARTICLES = new Corpus(Files.SHIPPED.articles(), List.of());

    private static Event shipped(String id) {
        return Files.SHIPPED.event(id).orElseThrow();
    }

    @Test
    void ourTableOfTheShippedChronologyIsKnownToTheLastEvent() {
        Haul haul =
                Files.read("t.csv", Files.exported(Format.CSV, Files.SHIPPED.events(), Language.ARABIC), Files.SHIPPED);
        assertEquals(Files.SHIPPED.events().size(), haul.known());
        assertEquals(List.of(), haul.events());
        assertEquals(List.of(), haul.articles());
    }

    @Test
    void ourTableFindsItsQuotationsInTheArticlesAgain() {
        Haul haul = Files.read("t.csv", Files.exported(Format.CSV, Files.SHIPPED.events(), Language.ARABIC), ARTICLES);
        assertEquals(Files.SHIPPED.events().size(), haul.fresh().size());
        assertEquals(List.of(), haul.articles(), "every event rests on an article");
        for (Event event : haul.fresh()) {
            Event original = shipped(event.id());
            assertSays(original, event);
            assertTrue(passages(original).containsAll(passages(event)), event.id());
            assertEquals(original.date().basis(), event.date().basis());
            assertEquals(List.of(), event.outside());
        }
    }

    private static Set<?> passages(Event event) {
        return event.evidence().stream().map(Evidence::passage).collect(Collectors.toSet());
    }

    @Test
    void withoutTheArticlesEveryEventSaysThatItIsFromOutside() {
        Haul haul = Files.read(
                "خلافات.csv", Files.exported(Format.CSV, Files.SHIPPED.events(), Language.ARABIC), Corpus.empty());
        assertEquals(Files.SHIPPED.events().size(), haul.fresh().size());
        assertTrue(haul.left().contains(Left.QUOTATIONS));
        for (Event event : haul.fresh()) {
            assertSays(shipped(event.id()), event);
            assertEquals(EventDate.Basis.OUTSIDE, event.date().basis());
            assertEquals("title", event.outside().getFirst().field());
            String reason = event.outside().getFirst().reason().ar();
            assertTrue(reason.contains("خلافات.csv"), reason);
        }
        // The corpus refuses evidence that lies outside its article.
        new Corpus(haul.articles(), haul.fresh());
        haul.articles().forEach(article -> {
            assertTrue(
                    article.headline().text().startsWith("خلافات.csv"),
                    article.headline().text());
            assertEquals(
                    "An imported file, no article",
                    article.outlet().orElseThrow().en());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTimelineBringsDaysTitlesAndSummariesBack(Language language) {
        byte[] file = Files.exported(Format.TIMELINEJS, Files.SHIPPED.events(), language);
        assertEquals(
                Files.SHIPPED.events().size(),
                Files.read("t.json", file, Files.SHIPPED).known());
        Wording wording = Wording.of(language);
        List<Event> fresh = Files.read("t.json", file, Corpus.empty()).fresh();
        assertEquals(Files.SHIPPED.events().size(), fresh.size());
        for (Event event : fresh) {
            Event original = shipped(event.id());
            EdtfDate date = original.date().adopted();
            assertEquals(wording.of(original.title()), wording.of(event.title()));
            assertEquals(wording.of(original.summary()), wording.of(event.summary()));
            assertEquals(date.earliest(), event.date().adopted().earliest(), event.id());
            if (!date.latest().equals(LocalDate.MAX)) {
                assertEquals(date.latest(), event.date().adopted().latest(), event.id());
            }
        }
    }

    private static void assertSays(Event expected, Event event) {
        assertEquals(expected.id(), event.id());
        assertEquals(expected.title(), event.title());
        assertEquals(expected.summary(), event.summary());
        assertEquals(expected.date().adopted(), event.date().adopted());
        assertEquals(expected.type(), event.type());
        assertEquals(expected.participants(), event.participants());
        assertEquals(expected.landmark(), event.landmark());
    }

    /** One line, nothing that steers direction; whatever a spreadsheet could take for something else. */
    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("=+-@'\",;\t <&>«»")
                .withChars('ء', 'ي')
                .withCharRange('0', '9')
                .withCharRange('a', 'e')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(line -> !line.isBlank());
    }

    @Provide
    Arbitrary<Event> events() {
        Arbitrary<Bilingual> words = Combinators.combine(lines(), lines()).as(Bilingual::new);
        Arbitrary<EdtfDate> dates = Arbitraries.of(
                        "2023-03-16",
                        "2023-03",
                        "-0044-03-15",
                        "0000",
                        "Y-17000",
                        "201X",
                        "19XX",
                        "1910/1945",
                        "2023/..",
                        "/2023",
                        "2018~",
                        "2019-08?",
                        "2024-21",
                        "2023-01-01T10:00:00")
                .map(EdtfDate::parse);
        Arbitrary<List<Participant>> who = Arbitraries.of("JPN", "KOR", "USA", "NATO")
                .map(Participant::new)
                .list()
                .uniqueElements()
                .ofMinSize(1);
        return Combinators.combine(
                        words, words, dates, Arbitraries.of(EventType.class), who, Arbitraries.of(true, false))
                .as((title, summary, date, type, all, landmark) -> new Event(
                        "an-event",
                        title,
                        summary,
                        new EventDate(date, EventDate.Basis.OUTSIDE, Optional.of(title)),
                        type,
                        all,
                        Optional.empty(),
                        shipped("camp-david").evidence(),
                        Optional.empty(),
                        List.of(),
                        landmark));
    }

    @Property(tries = 300)
    void everyEventComesBackFromOurTableWhateverIsWrittenInIt(
            @ForAll("events") Event event, @ForAll boolean utf16, @ForAll boolean here) {
        byte[] file = Files.exported(Format.CSV, List.of(event), Language.ENGLISH);
        byte[] saved = utf16 ? new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE) : file;
        Haul haul = Files.read("t.csv", saved, here ? ARTICLES : Corpus.empty());
        assertSays(event, haul.fresh().getFirst());
        new Corpus(here ? ARTICLES.articles() : haul.articles(), haul.fresh());
    }
}
