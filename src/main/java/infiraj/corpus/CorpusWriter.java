package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import infiraj.model.Headline;
import infiraj.model.OutsideFact;
import infiraj.model.Paragraph;
import infiraj.model.Participant;
import infiraj.model.PublicationDate;
import infiraj.model.TextQuoteSelector;
import java.util.List;

/**
 * Writes articles and chronologies the way {@link CorpusLoader} reads them: UTF-8 text, two spaces of indentation, fields
 * always in the same order, absent ones left out. Reading and writing a file that was written here changes no byte of it.
 */
public final class CorpusWriter {
    private final JsonText json = new JsonText();

    private CorpusWriter() {}

    /** The text of an article file. */
    public static String article(Article article) {
        CorpusWriter writer = new CorpusWriter();
        writer.json.object(() -> writer.fields(article));
        return writer.json.finished();
    }

    /** The text of a chronology file. */
    public static String chronology(List<Event> events) {
        CorpusWriter writer = new CorpusWriter();
        writer.json.object(() -> {
            writer.json.string("format", ChronologyDecoder.FORMAT);
            writer.json.objects("events", events, writer::fields);
        });
        return writer.json.finished();
    }

    private void fields(Article article) {
        json.string("format", ArticleDecoder.FORMAT);
        json.string("id", article.id());
        json.string("language", article.language());
        json.object("headline", () -> fields(article.headline()));
        article.outlet().ifPresent(outlet -> bilingual("outlet", outlet));
        article.published().ifPresent(published -> json.object("published", () -> fields(published)));
        article.source().ifPresent(source -> json.string("source", source));
        json.objects("paragraphs", article.paragraphs(), this::fields);
    }

    private void fields(Headline headline) {
        json.string("text", headline.text());
        json.string("basis", Values.nameOf(headline.basis()));
    }

    private void fields(PublicationDate published) {
        json.string("date", published.date().edtf());
        json.string("basis", Values.nameOf(published.basis()));
        published.reason().ifPresent(reason -> bilingual("reason", reason));
    }

    private void fields(Paragraph paragraph) {
        json.string("kind", Values.nameOf(paragraph.kind()));
        json.string("text", paragraph.text());
    }

    private void fields(Event event) {
        json.string("id", event.id());
        if (event.landmark()) {
            json.isTrue("landmark");
        }
        bilingual("title", event.title());
        bilingual("summary", event.summary());
        json.object("date", () -> fields(event.date()));
        json.string("type", event.type().code());
        json.strings(
                "participants",
                event.participants().stream().map(Participant::code).toList());
        event.place().ifPresent(place -> bilingual("place", place));
        json.objects("evidence", event.evidence(), this::fields);
        event.note().ifPresent(note -> bilingual("note", note));
        if (!event.outside().isEmpty()) {
            json.objects("outside", event.outside(), this::fields);
        }
    }

    private void fields(EventDate date) {
        json.string("edtf", date.adopted().edtf());
        json.string("basis", Values.nameOf(date.basis()));
        date.reason().ifPresent(reason -> bilingual("reason", reason));
    }

    private void fields(Evidence evidence) {
        TextQuoteSelector quote = evidence.quote();
        json.string("article", evidence.passage().article());
        json.string("exact", quote.exact());
        json.stringUnlessEmpty("prefix", quote.prefix());
        json.stringUnlessEmpty("suffix", quote.suffix());
        evidence.reading().ifPresent(reading -> json.object("reading", () -> fields(reading)));
    }

    private void fields(DateReading reading) {
        json.string("wording", reading.wording());
        json.string("edtf", reading.date().edtf());
    }

    private void fields(OutsideFact fact) {
        json.string("field", fact.field());
        bilingual("reason", fact.reason());
    }

    private void bilingual(String name, Bilingual text) {
        json.object(name, () -> {
            json.string("ar", text.ar());
            json.string("en", text.en());
        });
    }
}
