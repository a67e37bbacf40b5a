package infiraj.app;

import infiraj.intake.Candidate;
import infiraj.intake.Draft;
import infiraj.intake.Importer;
import infiraj.intake.IntakeWords;
import infiraj.intake.MergeAdvice;
import infiraj.intake.Proposed;
import infiraj.intake.events.Haul;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Participant;
import infiraj.wording.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** For people: what was read and why, what was left out, and the candidates. */
record ImportText(PrintWriter out, Messages messages) implements ImportOutput {
    @Override
    public void write(Importer.Arrival arrival, List<Candidate> candidates, List<Event> events) {
        Draft draft = arrival.draft();
        IntakeWords words = new IntakeWords(messages);
        out.println(draft.name());
        out.println("  " + words.encoding(draft.decoded()));
        arrival.twin().ifPresent(twin -> out.println("  " + words.twin(twin)));
        print("app.import-headline", draft.headline().value(), words.ground(draft.headline()));
        draft.outlet()
                .ifPresent(outlet -> print("app.import-outlet", outlet.value().ar(), words.ground(outlet)));
        draft.published()
                .ifPresentOrElse(
                        published -> print(
                                "app.import-published", published.value().date().edtf(), evidence(words, published)),
                        () -> print("app.import-undated"));
        print("app.import-paragraphs", draft.paragraphs().size());
        if (!draft.omissions().isEmpty()) {
            print("app.import-omitted", draft.omissions().size());
            draft.omissions()
                    .forEach(left -> out.println("    " + words.omission(left.sort()) + ": " + line(left.words())));
        }
        print("app.import-candidates", candidates.size());
        candidates.forEach(candidate -> write(candidate, events));
    }

    @Override
    public void write(Haul haul) {
        IntakeWords words = new IntakeWords(messages);
        out.println(haul.name());
        out.println("  " + words.encoding(haul.decoded()));
        out.println("  " + words.fresh(haul));
        haul.fresh().forEach(this::write);
        words.changed(haul).ifPresent(changed -> out.println("  " + changed));
        haul.changed().forEach(this::write);
        words.rest(haul).forEach(line -> out.println("  " + line));
    }

    private void write(Event event) {
        out.println("    "
                + String.join(
                        "\t",
                        event.id(),
                        event.date().adopted().edtf(),
                        event.type().code(),
                        codes(event.participants()),
                        line(messages.wording().of(event.title()))));
    }

    private static String codes(List<Participant> participants) {
        return participants.stream().map(Participant::code).collect(Collectors.joining(" "));
    }

    private static String evidence(IntakeWords words, Proposed<?> proposed) {
        return words.ground(proposed) + ": " + line(proposed.words());
    }

    private static String line(String text) {
        return text.length() <= 100 ? text : text.substring(0, 99) + "…";
    }

    private void print(String key, Object... arguments) {
        out.println("  " + messages.say(key, arguments));
    }

    private void write(Candidate candidate, List<Event> events) {
        String date = candidate.date().map(EdtfDate::edtf).orElse("?");
        out.println(
                "    " + String.join("\t", date, candidate.type().code(), codes(candidate.who()), candidate.words()));
        out.println("      «" + candidate.dateWords() + "» " + new DateReasons(messages).of(candidate.dating()));
        MergeAdvice.of(candidate, events)
                .ifPresent(advice -> out.println("      "
                        + messages.say("app.import-merge", advice.event().id())));
    }
}
