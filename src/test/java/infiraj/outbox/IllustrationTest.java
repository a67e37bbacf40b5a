package infiraj.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.export.Format;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.timeline.Climate;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The climate line in the exported page. */
class IllustrationTest {
    private static final Corpus CORPUS =
            ((LoadResult.Loaded) CorpusLoader.load(Path.of(System.getProperty("infiraj.data", "data")))).corpus();

    private static String page(boolean climate, List<Event> events, Language language) throws IOException {
        Wording wording = Wording.of(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.HTML.write(
                new Illustration(language.isRightToLeft(), Climate.DEFAULT_HALF_LIFE, climate)
                        .of(Format.HTML, CORPUS, events, wording),
                new Messages(wording),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void thePageHoldsTheLineWithYearsAndAMarkForEveryEventBetweenTheTwo(Language language) throws IOException {
        Document page = Jsoup.parse(page(true, CORPUS.events(), language));
        Element figure = page.select("header figure.climate").getFirst();
        long between = CORPUS.events().stream()
                .filter(Event::isBetweenJapanAndKorea)
                .filter(event -> event.date().adopted().earliest().getYear() >= 2019)
                .count();
        assertTrue(figure.select("svg circle").size() > between, "and one where the line ends");
        assertFalse(figure.select("svg polyline").isEmpty());
        assertTrue(
                figure.select("svg text").eachText().containsAll(List.of("2020", "2021", "2022", "2023", "2024")),
                figure.text());
        assertEquals(
                new Messages(Wording.of(language)).say("timeline.climate-brief"),
                figure.select("svg").attr("aria-label"));
        assertTrue(figure.select("figcaption").text().contains("Goldstein"), figure.text());
    }

    @Test
    void overALongTimeDecadesAreNamed() throws IOException {
        List<Event> plain =
                CORPUS.events().stream().filter(event -> !event.landmark()).toList();
        List<String> years = Jsoup.parse(page(true, plain, Language.ENGLISH))
                .select("svg text")
                .eachText();
        assertTrue(years.containsAll(List.of("1930", "1970", "2010")), years.toString());
    }

    @Test
    void theLineNeedsNoStyleThatThePolicyOfThePageForbids() throws IOException {
        Element svg = Jsoup.parse(page(true, CORPUS.events(), Language.ARABIC))
                .select("figure.climate svg")
                .getFirst();
        assertEquals(0, svg.select("style, script, [style], [id], image, use").size());
    }

    @Test
    void thereIsNoneWhereItIsNotWantedAndWhereNothingIsBetweenTheTwo() throws IOException {
        List<Event> others = CORPUS.events().stream()
                .filter(event -> !event.isBetweenJapanAndKorea())
                .toList();
        assertFalse(page(false, CORPUS.events(), Language.ENGLISH).contains("<svg"));
        assertFalse(page(true, others, Language.ENGLISH).contains("<svg"));
    }
}
