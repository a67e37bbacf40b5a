package infiraj.app;

import infiraj.corpus.CorpusWriter;
import infiraj.corpus.JsonText;
import infiraj.intake.Candidate;
import infiraj.intake.Candidate.Proposal;
import infiraj.intake.Draft;
import infiraj.intake.Importer;
import infiraj.intake.MergeAdvice;
import infiraj.intake.Proposed;
import infiraj.intake.events.Haul;
import infiraj.model.Event;
import infiraj.model.EventType;
import infiraj.model.Participant;
import infiraj.model.TextSpan;
import infiraj.wording.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** For machines: one JSON object an article or a file of events. Offsets are UTF-16 units within the paragraph, end exclusive. */
record ImportJson(PrintWriter out, Messages messages) implements ImportOutput {
    @Override
    public void write(Importer.Arrival arrival, List<Candidate> candidates, List<Event> events) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = DatesJson.generator(line)) {
            json.writeStartObject();
            draft(json, arrival.draft());
            arrival.twin().ifPresent(twin -> {
                json.writeObjectPropertyStart("twin");
                json.writeStringProperty("article", twin.article());
                json.writeNumberProperty("likeness", twin.likeness());
                json.writeEndObject();
            });
            json.writeArrayPropertyStart("candidates");
            candidates.forEach(candidate -> write(json, candidate, events));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(line);
    }

    @Override
    public void write(Haul haul) {
        JsonText line = JsonText.line();
        line.object(() -> {
            line.string("file", haul.name());
            line.string("encoding", haul.decoded().charset().name());
            line.string("told_by", lower(haul.decoded().ground()));
            line.objects("fresh", haul.fresh(), event -> CorpusWriter.event(line, event));
            line.objects("changed", haul.changed(), event -> CorpusWriter.event(line, event));
            line.number("known", haul.known());
            line.strings(
                    "left", haul.left().stream().sorted().map(ImportJson::lower).toList());
        });
        out.print(line.finished());
    }

    private static void draft(JsonGenerator json, Draft draft) {
        json.writeStringProperty("file", draft.name());
        json.writeStringProperty("id", draft.id());
        json.writeStringProperty("encoding", draft.decoded().charset().name());
        json.writeStringProperty("told_by", lower(draft.decoded().ground()));
        proposed(json, "headline", draft.headline(), text -> text);
        draft.outlet().ifPresent(outlet -> proposed(json, "outlet", outlet, name -> name.ar()));
        draft.published()
                .ifPresent(day ->
                        proposed(json, "published", day, date -> date.date().edtf()));
        json.writeArrayPropertyStart("paragraphs");
        draft.paragraphs().forEach(paragraph -> json.writeString(paragraph.text()));
        json.writeEndArray();
        json.writeArrayPropertyStart("omitted");
        for (Draft.Omission left : draft.omissions()) {
            json.writeStartObject();
            json.writeStringProperty("sort", lower(left.sort()));
            json.writeStringProperty("text", left.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static <T> void proposed(
            JsonGenerator json, String name, Proposed<T> proposed, Function<? super T, String> text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("value", text.apply(proposed.value()));
        json.writeStringProperty("ground", lower(proposed.ground()));
        json.writeStringProperty("words", proposed.words());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Candidate candidate, List<Event> events) {
        json.writeStartObject();
        json.writeStringProperty("id", candidate.id());
        json.writeNumberProperty("paragraph", candidate.passage().paragraph());
        span(json, candidate.passage().span());
        json.writeStringProperty("text", candidate.words());
        candidate
                .date()
                .ifPresentOrElse(
                        date -> json.writeStringProperty("edtf", date.edtf()), () -> json.writeNullProperty("edtf"));
        json.writeStringProperty("date_words", candidate.dateWords());
        json.writeStringProperty("why", new DateReasons(messages).of(candidate.dating()));
        proposals(json, "participants", candidate.participants(), Participant::code);
        proposals(json, "types", candidate.types(), EventType::code);
        MergeAdvice.of(candidate, events).ifPresent(advice -> {
            json.writeObjectPropertyStart("merge");
            json.writeStringProperty("event", advice.event().id());
            json.writeNumberProperty("score", advice.score());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static <T> void proposals(
            JsonGenerator json, String name, List<Proposal<T>> proposals, Function<? super T, String> code) {
        json.writeArrayPropertyStart(name);
        for (Proposal<T> proposal : proposals) {
            json.writeStartObject();
            json.writeStringProperty("code", code.apply(proposal.value()));
            json.writeArrayPropertyStart("words");
            for (TextSpan words : proposal.words()) {
                json.writeStartObject();
                span(json, words);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, TextSpan span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
