package infiraj.export;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.PublicationDate;
import infiraj.text.Isolates;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What documents say of an event and of the articles it rests on. */
final class EventText {
    private static final String DOT = " · ";

    private final Messages messages;
    private final Names names;
    private final DateWords dates;

    EventText(Messages messages) {
        this.messages = messages;
        this.names = new Names(messages.wording());
        this.dates = new DateWords(messages.wording());
    }

    String of(Bilingual text) {
        return messages.wording().of(text);
    }

    /** The adopted date, a single day with its weekday. */
    String date(Event event) {
        return dates.withWeekdays().say(event.date().adopted());
    }

    /** What kind of cooperation or conflict it is. */
    String kind(Event event) {
        return event.type().quadClass().map(names::of).orElseGet(() -> messages.say("export.context"));
    }

    /** Kind, who and where, on one line. */
    String facts(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(
                event.type().quadClass().isPresent()
                        ? messages.say("export.kind", kind(event), names.of(event.type()))
                        : kind(event));
        if (!event.participants().isEmpty()) {
            parts.add(event.participants().stream()
                    .map(names::of)
                    .collect(Collectors.joining(messages.say("export.comma"))));
        }
        event.place().map(this::of).ifPresent(parts::add);
        return joined(parts);
    }

    /** What a reader should know beyond the summary: how the date was read, the note, and what is from outside. */
    List<String> remarks(Event event) {
        List<String> remarks = new ArrayList<>(dateRemarks(event));
        event.note().map(this::of).ifPresent(remarks::add);
        event.outside().stream()
                .map(fact -> messages.say("export.outside", of(fact.reason())))
                .distinct()
                .forEach(remarks::add);
        return remarks;
    }

    /** How the date was read, where it is not simply what the articles say: their words, what is adopted, and why. */
    private List<String> dateRemarks(Event event) {
        EdtfDate adopted = event.date().adopted();
        List<String> remarks = new ArrayList<>();
        event.evidence().stream()
                .flatMap(evidence -> evidence.reading().stream())
                .filter(reading -> differs(reading.date(), adopted))
                .map(this::reading)
                .distinct()
                .forEach(remarks::add);
        if (!remarks.isEmpty() || event.date().reason().isPresent()) {
            remarks.add(messages.say(
                    "export.adopted", dates.say(adopted), names.of(event.date().basis())));
            event.date().reason().map(this::of).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static boolean differs(EdtfDate reading, EdtfDate adopted) {
        return !reading.earliest().equals(adopted.earliest())
                || !reading.latest().equals(adopted.latest());
    }

    private String reading(DateReading reading) {
        return messages.say("export.text-says", reading.wording(), dates.say(reading.date()));
    }

    /** The place of a quotation within its article. */
    String paragraph(Evidence evidence) {
        return messages.say("export.paragraph", evidence.passage().paragraph() + 1);
    }

    /** Where a paragraph of an article, from 0, stands: for a footnote. */
    String citation(Article article, int paragraph) {
        return joined(
                List.of(article.headline().text(), dateline(article), messages.say("export.paragraph", paragraph + 1)));
    }

    /** What an event is cited by: its title and date. */
    String citation(Event event) {
        return joined(List.of(of(event.title()), date(event)));
    }

    /** What is known of an article beside its headline: outlet and date on one line, then how the date was found. */
    List<String> source(Article article) {
        List<String> lines = new ArrayList<>();
        lines.add(dateline(article));
        article.published().flatMap(PublicationDate::reason).map(this::of).ifPresent(lines::add);
        return lines;
    }

    private String dateline(Article article) {
        List<String> parts = new ArrayList<>();
        article.outlet().map(this::of).ifPresent(parts::add);
        parts.add(article.published().map(this::published).orElseGet(() -> messages.say("export.published-unknown")));
        return joined(parts);
    }

    private String published(PublicationDate published) {
        return messages.say("export.published", dates.say(published.date()), names.of(published.basis()));
    }

    /** Each part keeps its own direction. */
    private String joined(List<String> parts) {
        boolean rightToLeft = messages.wording().language().isRightToLeft();
        return parts.stream().map(part -> Isolates.within(rightToLeft, part)).collect(Collectors.joining(DOT));
    }
}
