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
import infiraj.model.Story;
import infiraj.model.TextQuoteSelector;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes articles, chronologies and stories the way {@link CorpusLoader} and {@link StoryFiles} read them: UTF-8 text, two spaces of indentation, fields
 * always in the same order, absent ones left out. Reading and writing a file that was written here changes no byte of it.
 */
public final class CorpusWriter {
    private final JsonText json;

    private CorpusWriter(JsonText json) {
        this.json = json;
    }

    /** Writes the fields of an article into an object that has been begun. */
    public static void article(JsonText json, Article article) {
        new CorpusWriter(json).fields(article);
    }

    /** Writes the fields of an event into an object that has been begun. */
    public static void event(JsonText json, Event event) {
        new CorpusWriter(json).fields(event);
    }

    /** The text of an article file. */
    public static String article(Article article) {
        CorpusWriter writer = new CorpusWriter(JsonText.indented());
        writer.json.object(() -> writer.fields(article));
        return writer.json.finished();
    }

    /** The text of a chronology file. */
    public static String chronology(List<Event> events) {
        CorpusWriter writer = new CorpusWriter(JsonText.indented());
        writer.json.object(() -> {
            writer.json.string("format", ChronologyDecoder.FORMAT);
            writer.json.objects("events", events, writer::fields);
        });
        return writer.json.finished();
    }

    /**
     * Writes a chronology file, holding one event at a time. The stream stays open.
     *
     * @return how many events there were
     * @throws IOException if the stream does not take it
     */
    public static int chronology(Iterable<Event> events, OutputStream out) throws IOException {
        AtomicInteger written = new AtomicInteger();
        JsonText.write(
                out,
                json -> json.object(() -> {
                    json.string("format", ChronologyDecoder.FORMAT);
                    json.list(
                            "events",
                            () -> events.forEach(event -> {
                                json.object(() -> event(json, event));
                                written.incrementAndGet();
                            }));
                }));
        return written.get();
    }

    /** The text of a story file. */
    public static String story(Story story) {
        CorpusWriter writer = new CorpusWriter(JsonText.indented());
        writer.json.object(() -> {
            writer.json.string("format", StoryDecoder.FORMAT);
            writer.json.string("id", story.id());
            writer.bilingual("title", story.title());
            writer.json.objects("steps", story.steps(), writer::fields);
        });
        return writer.json.finished();
    }

    private void fields(Story.Step step) {
        json.string("kind", Values.nameOf(StoryDecoder.Kind.of(step)));
        switch (step) {
            case Story.TitlePage page -> fields(page);
            case Story.Happening happening -> fields(happening);
            case Story.Outlook outlook -> fields(outlook);
        }
        step.note().ifPresent(note -> bilingual("note", note));
    }

    private void fields(Story.TitlePage page) {
        bilingual("title", page.title());
        page.subtitle().ifPresent(subtitle -> bilingual("subtitle", subtitle));
    }

    private void fields(Story.Happening happening) {
        json.string("event", happening.event());
        happening.quotation().ifPresent(quotation -> json.string("quotation", quotation));
        if (happening.telling() != Story.Telling.QUOTATION) {
            json.string("telling", Values.nameOf(happening.telling()));
        }
    }

    private void fields(Story.Outlook outlook) {
        bilingual("title", outlook.title());
        json.string("period", outlook.period().edtf());
        stringsUnlessEmpty(
                "participants", outlook.participants().stream().sorted().map(Participant::code));
        stringsUnlessEmpty("kinds", outlook.kinds().stream().sorted().map(Values::nameOf));
        if (outlook.landmarksOnly()) {
            json.isTrue("landmarks");
        }
        if (outlook.climate()) {
            json.isTrue("climate");
        }
    }

    /** Sets have no order of their own; codes are written in that of the alphabet, quadrants from warm to cold. */
    private void stringsUnlessEmpty(String name, Stream<String> names) {
        List<String> items = names.toList();
        if (!items.isEmpty()) {
            json.strings(name, items);
        }
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
