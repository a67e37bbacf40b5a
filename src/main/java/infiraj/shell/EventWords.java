package infiraj.shell;

import infiraj.explorer.Comparison;
import infiraj.explorer.Comparison.Agreement;
import infiraj.explorer.Comparison.Statement;
import infiraj.explorer.Explorer;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import infiraj.text.Isolates;
import infiraj.timeline.Climate;
import infiraj.wording.DateWords;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import infiraj.wording.Numbers;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the window says of an event. */
final class EventWords {
    private static final String DOT = " · ";
    private static final KeyFamily AGREEMENTS = KeyFamily.of("shell.agreement", Agreement.class);

    private final Explorer explorer;
    private final Wording wording;
    private final Messages messages;
    private final Names names;
    private final DateWords dates;

    EventWords(Explorer explorer) {
        this.explorer = explorer;
        this.wording = explorer.appearance().wording();
        this.messages = new Messages(wording);
        this.names = new Names(wording);
        this.dates = new DateWords(wording);
    }

    String invitation() {
        return messages.say("shell.invitation");
    }

    String of(Bilingual text) {
        return wording.of(text);
    }

    String title(Event event) {
        return of(event.title());
    }

    String summary(Event event) {
        return of(event.summary());
    }

    /** Date, place, kind and who, on one line. */
    String facts(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(dates.say(event.date().adopted()));
        event.place().map(this::of).ifPresent(parts::add);
        parts.add(kind(event));
        if (!event.participants().isEmpty()) {
            parts.add(participants(event));
        }
        return joined(parts);
    }

    /** Who took part, as a list. */
    String participants(Event event) {
        return event.participants().stream().map(names::of).collect(Collectors.joining(messages.say("shell.comma")));
    }

    /** What kind of event it is, in a few words. */
    String kindName(Event event) {
        return event.type().quadClass().map(names::of).orElseGet(() -> messages.say("shell.context"));
    }

    private String kind(Event event) {
        if (event.type().quadClass().isEmpty()) {
            return messages.say("shell.context");
        }
        return messages.say(
                "shell.kind",
                names.of(event.type().quadClass().get()),
                names.of(event.type()),
                score(event.type().goldstein()));
    }

    private String score(double goldstein) {
        return Isolates.leftToRight((goldstein > 0 ? "+" : "") + new Numbers(wording).fixed(goldstein, 1));
    }

    /** What the event did to the climate curve; absent if it does not count there. */
    Optional<String> climateRemark(Event event, Climate climate) {
        return explorer.corpus()
                .event(event.id())
                .flatMap(climate::effectOf)
                .map(effect -> Double.isNaN(effect.without())
                        ? messages.say("shell.climate-begins", score(effect.with()))
                        : messages.say("shell.climate-effect", score(effect.with()), score(effect.without())));
    }

    /** The event as one would say it aloud. */
    String spoken(Event event) {
        return messages.say("shell.selected-accessible", title(event), facts(event));
    }

    /** Where a quotation stands, and what it says of the date. */
    String citation(Evidence evidence) {
        return citation(evidence.passage().article(), evidence.passage().paragraph());
    }

    /** Where a paragraph stands. */
    String citation(String id, int paragraph) {
        Article article = explorer.corpus().article(id).orElseThrow();
        List<String> parts = new ArrayList<>();
        parts.add(article.headline().text());
        article.outlet().map(this::of).ifPresent(parts::add);
        article.published().map(published -> dates.say(published.date())).ifPresent(parts::add);
        parts.add(messages.say("shell.paragraph", paragraph + 1));
        return joined(parts);
    }

    /** Outlet, publication date and how it is known, on one line. */
    String dateline(Article article) {
        List<String> parts = new ArrayList<>();
        article.outlet().map(this::of).ifPresent(parts::add);
        parts.add(article.published()
                .map(published ->
                        messages.say("shell.published", dates.say(published.date()), names.of(published.basis())))
                .orElseGet(() -> messages.say("shell.published-unknown")));
        return joined(parts);
    }

    /** How many articles speak of an event, what is adopted, and whether they agree. */
    String verdict(Comparison comparison) {
        EventDate date = comparison.event().date();
        List<String> lines = new ArrayList<>();
        lines.add(joined(List.of(
                messages.say("shell.accounts", comparison.accounts().size()),
                messages.say("shell.adopted", dates.say(date.adopted()), names.of(date.basis())))));
        if (comparison.isDisputed()) {
            lines.add(messages.say("shell.disputed"));
        }
        date.reason().map(this::of).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** The offer to compare the accounts of an event. */
    String comparing(Comparison comparison) {
        String offer = messages.say("shell.compare", comparison.accounts().size());
        return comparison.isDisputed() ? joined(List.of(offer, messages.say("shell.disputed-short"))) : offer;
    }

    /** What a passage says of the date, against what is adopted. */
    String agreement(Statement statement) {
        return statement
                .date()
                .map(date -> messages.say(AGREEMENTS, statement.agreement(), dates.say(date)))
                .orElseGet(() -> messages.say(AGREEMENTS, statement.agreement()));
    }

    /** Each part keeps its own direction: a headline may be Arabic in an English line. */
    private String joined(List<String> parts) {
        boolean rightToLeft = wording.language().isRightToLeft();
        return parts.stream().map(part -> Isolates.within(rightToLeft, part)).collect(Collectors.joining(DOT));
    }

    /** What the words of a quotation that tell time mean, and why. */
    List<String> readings(Evidence evidence) {
        DateExplanations explanations = new DateExplanations(wording);
        Article article =
                explorer.corpus().article(evidence.passage().article()).orElseThrow();
        String paragraph =
                article.paragraphs().get(evidence.passage().paragraph()).text();
        return explorer.readingsProperty().get().within(evidence.passage()).stream()
                .map(found -> explanations.say(found, paragraph))
                .toList();
    }

    /** What the texts say against what is adopted, and why; absent where they agree. */
    Optional<String> dateRemark(Event event) {
        List<String> lines = new ArrayList<>();
        event.evidence().stream()
                .flatMap(evidence -> evidence.reading().stream())
                .filter(reading -> differs(reading.date(), event.date().adopted()))
                .map(this::reading)
                .distinct()
                .forEach(lines::add);
        EventDate date = event.date();
        if (lines.isEmpty() && date.reason().isEmpty()) {
            return Optional.empty();
        }
        lines.add(messages.say("shell.adopted", dates.say(date.adopted()), names.of(date.basis())));
        date.reason().map(this::of).ifPresent(lines::add);
        return Optional.of(String.join("\n", lines));
    }

    private static boolean differs(EdtfDate reading, EdtfDate adopted) {
        return !reading.earliest().equals(adopted.earliest())
                || !reading.latest().equals(adopted.latest());
    }

    private String reading(DateReading reading) {
        return messages.say("shell.text-says", reading.wording(), dates.say(reading.date()));
    }

    /** What the event holds that no article says. */
    Optional<String> outsideRemark(Event event) {
        return event.outside().isEmpty()
                ? Optional.empty()
                : Optional.of(event.outside().stream()
                        .map(fact -> of(fact.reason()))
                        .distinct()
                        .collect(Collectors.joining("\n", messages.say("shell.outside") + "\n", "")));
    }
}
