package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.explorer.Filter;
import infiraj.explorer.FilterText;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
    private static final Corpus SHIPPED = switch (CorpusLoader.load(Options.shipped())) {
        case Loaded(Corpus corpus) -> corpus;
        case Refused refused -> throw new AssertionError(refused.toString());
    };

    private static Optional<EdtfDate> date(String edtf) {
        return Optional.of(edtf).filter(text -> !text.isEmpty()).map(EdtfDate::parse);
    }

    private static List<String> chosen(String from, String to, String filter, String query) throws Exception {
        Filter read = ((FilterText.Reading.Read) FilterText.read(filter)).filter();
        Choice choice =
                new Choice(date(from), date(to), read, Optional.of(query).filter(text -> !text.isEmpty()));
        return choice.in(SHIPPED, Options.DEFAULTS.index()).stream()
                .map(Event::id)
                .toList();
    }

    @Test
    void withoutAnythingSaidAllEventsAreMeantInOrder() throws Exception {
        assertEquals(SHIPPED.events().stream().map(Event::id).toList(), chosen("", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025    | ''   | ''                                 | ''               | foreign-minister-visit joint-headquarters
            ''      | 1949 | ''                                 | ''               | colonial-rule wartime-forced-labour nato-founded
            2024-06 | 2024-06 | ''                              | ''               | singapore-meeting freedom-edge
            2023    | ''   | landmarks                          | ''               | tokyo-summit camp-david freedom-edge tokyo-memorandum
            2023    | ''   | landmarks who:USA                  | ''               | camp-david freedom-edge tokyo-memorandum
            2019    | 2019 | kind:context                       | ''               | gsomia-renewal-deadline
            ''      | ''   | ''                                 | كامب ديفيد       | camp-david
            ''      | ''   | ''                                 | قططأرجوانية      | ''
            """)
    void allThatIsSaidMustAgree(String from, String to, String filter, String query, String events) throws Exception {
        assertEquals(events, String.join(" ", chosen(from, to, filter, query)));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsBackwards() {
        assertTrue(new Choice(date("2024"), date("2023-12-31"), Filter.NONE, Optional.empty()).isBackwards());
    }
}
