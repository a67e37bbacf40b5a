package infiraj.export;

import infiraj.corpus.JsonText;
import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Paragraph;
import infiraj.model.TextQuoteSelector;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The evidence as a collection of W3C Web Annotations: each quotation is the target, the event it states the body. Positions
 * are characters (code points) of the article's text, which is its paragraphs with a line feed between each two.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class AnnotationWriter {
    private final JsonText json;
    private final Extract extract;
    private final Messages messages;
    private final Map<String, int[]> starts = new HashMap<>();

    private AnnotationWriter(JsonText json, Extract extract, Messages messages) {
        this.json = json;
        this.extract = extract;
        this.messages = messages;
    }

    static int write(Extract extract, Messages messages, OutputStream out) throws IOException {
        AtomicInteger events = new AtomicInteger();
        JsonText.write(out, json -> new AnnotationWriter(json, extract, messages).collection(events));
        return events.get();
    }

    private void collection(AtomicInteger events) {
        AtomicInteger total = new AtomicInteger();
        json.object(() -> {
            json.string("@context", "http://www.w3.org/ns/anno.jsonld");
            json.string("id", id("collection"));
            json.string("type", "AnnotationCollection");
            json.string("label", messages.say("export.title") + ". " + Format.ANNOTATIONS.losses(messages));
            json.object("first", () -> {
                json.string("id", id("page"));
                json.string("type", "AnnotationPage");
                json.number("startIndex", 0);
                json.list("items", () -> {
                    for (Event event : extract.events()) {
                        event.evidence().forEach(evidence -> json.object(() -> annotation(event, evidence)));
                        total.addAndGet(event.evidence().size());
                        events.incrementAndGet();
                    }
                });
            });
            json.number("total", total.get());
        });
    }

    private void annotation(Event event, Evidence evidence) {
        json.string("id", id("event " + event.id() + " " + event.evidence().indexOf(evidence)));
        json.string("type", "Annotation");
        json.string("motivation", "describing");
        json.list("body", () -> {
            words(
                    "describing",
                    messages.wording().of(event.title()),
                    messages.wording().language().tag());
            words("identifying", event.id(), "");
            words("tagging", event.date().adopted().edtf(), "");
            words("tagging", event.type().code(), "");
        });
        json.object("target", () -> {
            Article article = extract.article(evidence.passage().article());
            json.object("source", () -> {
                json.string("id", id("article " + article.id()));
                json.string("type", "Text");
                json.string("format", "text/plain");
                json.string("language", article.language());
                json.string("label", article.headline().text());
            });
            json.list("selector", () -> {
                json.object(() -> quote(evidence.quote()));
                json.object(() -> position(evidence, article));
            });
        });
    }

    private void words(String purpose, String value, String language) {
        json.object(() -> {
            json.string("type", "TextualBody");
            json.string("purpose", purpose);
            json.string("value", value);
            json.string("format", "text/plain");
            json.stringUnlessEmpty("language", language);
        });
    }

    private void quote(TextQuoteSelector quote) {
        json.string("type", "TextQuoteSelector");
        json.string("exact", quote.exact());
        json.stringUnlessEmpty("prefix", quote.prefix());
        json.stringUnlessEmpty("suffix", quote.suffix());
    }

    private void position(Evidence evidence, Article article) {
        int paragraph = evidence.passage().paragraph();
        String text = article.paragraphs().get(paragraph).text();
        int start = starts.computeIfAbsent(article.id(), id -> starts(article))[paragraph];
        json.string("type", "TextPositionSelector");
        json.number(
                "start",
                start + text.codePointCount(0, evidence.passage().span().start()));
        json.number(
                "end", start + text.codePointCount(0, evidence.passage().span().end()));
    }

    /** Where each paragraph begins in the text of its article. */
    private static int[] starts(Article article) {
        int[] starts = new int[article.paragraphs().size()];
        int start = 0;
        for (int i = 0; i < starts.length; i++) {
            Paragraph paragraph = article.paragraphs().get(i);
            starts[i] = start;
            start += paragraph.text().codePointCount(0, paragraph.text().length()) + 1;
        }
        return starts;
    }

    /** The same for the same thing, today and on another machine; nothing on the web bears our ids. */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("infiraj " + name).getBytes(StandardCharsets.UTF_8));
    }
}
