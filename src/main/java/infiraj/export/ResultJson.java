package infiraj.export;

import infiraj.corpus.JsonText;
import infiraj.model.EdtfDate;
import infiraj.search.Hit;
import infiraj.search.Kwic;
import infiraj.search.SearchResult;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Answers as JSON; names and offsets are those of {@code infiraj search --json}. */
final class ResultJson {
    private final ResultWords words;
    private final JsonText json;

    private ResultJson(Messages messages, JsonText json) {
        this.words = new ResultWords(messages);
        this.json = json;
    }

    static int write(ResultExtract extract, Messages messages, OutputStream out) throws IOException {
        try {
            JsonText.write(out, json -> json.object(() -> search(extract, messages, json)));
            return extract.size();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void search(ResultExtract extract, Messages messages, JsonText json) {
        SearchResult summary = extract.answers().summary();
        ResultJson writer = new ResultJson(messages, json);
        json.string("query", extract.query());
        json.string("read_as", ResultWords.readAs(summary, messages));
        json.number("written", extract.size());
        json.number("total", summary.total());
        json.number("resembling", summary.resembling());
        json.list("hits", () -> writer.hits(extract));
    }

    private void hits(ResultExtract extract) {
        try {
            extract.each((number, result) -> json.object(() -> write(result)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Result result) {
        Hit hit = result.hit();
        switch (result) {
            case Result.OfPassage passage -> {
                json.string("article", passage.place().article());
                json.number("paragraph", passage.place().paragraph());
            }
            case Result.OfEvent event -> json.string("event", event.id());
        }
        json.string("source", words.source(result));
        json.stringUnlessEmpty("outlet", words.outlet(result));
        json.stringUnlessEmpty("date", result.date().map(EdtfDate::edtf).orElse(""));
        json.string("citation", words.citation(result));
        json.string("match", code(hit.loosestMatch()));
        json.string("answer", code(hit.answer()));
        Kwic line = Kwic.of(hit.text(), hit.best());
        json.string("before", line.before());
        json.string("keyword", line.keyword());
        json.string("after", line.after());
        json.string("text", hit.text());
        json.objects("marks", hit.marks(), mark -> {
            json.number("start", mark.span().start());
            json.number("end", mark.span().end());
            json.string("match", code(mark.kind()));
        });
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
