package infiraj.app;

import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Participant;
import infiraj.wording.Wording;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Lists the chronology. */
@Command(
        name = "events",
        description = "List the events of the chronology with their dates and evidence.",
        mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Option(
            names = "--json",
            description = "As JSON: id, EDTF, earliest and latest day, titles, type, participants, and each quotation"
                    + " with article, paragraph (from 0), start and end (UTF-16 units in the paragraph).")
    private boolean json;

    @Override
    public Integer call() {
        return switch (Opening.of(parent.options(shared))) {
            case Opening.Opened(Corpus corpus) -> {
                if (json) {
                    writeJson(corpus);
                } else {
                    corpus.events().forEach(event -> Terminal.out().println(line(event)));
                }
                yield Exit.GOOD;
            }
            case Opening.Refused refused -> {
                refused.lines().forEach(Terminal.err()::println);
                yield refused.exit();
            }
        };
    }

    private String line(Event event) {
        String title = Wording.of(parent.options(shared).language()).of(event.title());
        String who = event.participants().stream().map(Participant::code).collect(Collectors.joining(","));
        return String.join(
                "\t", event.date().adopted().edtf(), event.id(), event.type().code(), who, title);
    }

    private static void writeJson(Corpus corpus) {
        try (JsonGenerator out = new JsonFactory().createGenerator(PrettyContext.INSTANCE, Terminal.out())) {
            out.writeStartArray();
            corpus.events().forEach(event -> write(event, out));
            out.writeEndArray();
        }
    }

    private static void write(Event event, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", event.id());
        out.writeStringProperty("edtf", event.date().adopted().edtf());
        out.writeStringProperty("earliest", event.date().adopted().earliest().toString());
        out.writeStringProperty("latest", event.date().adopted().latest().toString());
        out.writeName("title");
        out.writeStartObject();
        out.writeStringProperty("ar", event.title().ar());
        out.writeStringProperty("en", event.title().en());
        out.writeEndObject();
        out.writeStringProperty("type", event.type().code());
        out.writeBooleanProperty("landmark", event.landmark());
        out.writeName("participants");
        out.writeStartArray();
        event.participants().forEach(participant -> out.writeString(participant.code()));
        out.writeEndArray();
        out.writeName("evidence");
        out.writeStartArray();
        event.evidence().forEach(evidence -> write(evidence, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Evidence evidence, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("article", evidence.passage().article());
        out.writeNumberProperty("paragraph", evidence.passage().paragraph());
        out.writeNumberProperty("start", evidence.passage().span().start());
        out.writeNumberProperty("end", evidence.passage().span().end());
        out.writeStringProperty("exact", evidence.quote().exact());
        evidence.reading()
                .ifPresent(reading ->
                        out.writeStringProperty("reading", reading.date().edtf()));
        out.writeEndObject();
    }

    /** Indented JSON: people read it too. */
    private static final class PrettyContext extends ObjectWriteContext.Base {
        static final PrettyContext INSTANCE = new PrettyContext();

        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
