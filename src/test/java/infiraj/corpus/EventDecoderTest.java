package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventDecoderTest {
    private static final int DAYS = 5_000;
    private static final int OFTEN = 4;

    private final Corpus corpus = Shipped.corpus();

    private String json(LocalDate day) {
        Event event = corpus.events().getFirst();
        EventDate date = new EventDate(EdtfDate.day(day), EventDate.Basis.TEXT, Optional.empty());
        JsonText json = JsonText.line();
        json.object(() -> CorpusWriter.event(
                json, event.saying(event.title(), event.summary(), date, event.type(), event.participants())));
        return json.finished();
    }

    @Test
    void decodesSideBySideAndKeepsEqualDatesAsOne() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        EventDecoder decoder = EventDecoder.unjudged(corpus.articles());
        List<Event> read = IntStream.range(0, OFTEN * DAYS)
                .parallel()
                .mapToObj(i -> JsonFile.read(Path.of("line"), json(first.plusDays(i % DAYS)), 1, decoder)
                        .value()
                        .orElseThrow())
                .toList();
        for (int i = 0; i < read.size(); i++) {
            assertEquals(
                    EdtfDate.day(first.plusDays(i % DAYS)), read.get(i).date().adopted());
            assertSame(read.get(i % DAYS).date(), read.get(i).date());
        }
    }
}
