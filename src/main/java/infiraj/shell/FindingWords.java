package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Findings;
import infiraj.explorer.finding.Grouping;
import infiraj.explorer.finding.Row;
import infiraj.explorer.finding.Spread;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.Place;
import infiraj.search.query.Remark;
import infiraj.search.words.MatchKind;
import infiraj.wording.DateWords;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the window says of a search. */
final class FindingWords {
    static final KeyFamily MATCHES = KeyFamily.of("finding.match", MatchKind.class);
    static final KeyFamily ORDERS = KeyFamily.of("finding.order", Sort.class);
    static final KeyFamily GROUPINGS = KeyFamily.of("finding.grouping", Grouping.class);

    private static final String DOT = " · ";

    private final Explorer explorer;
    private final Wording wording;
    private final Messages messages;

    FindingWords(Explorer explorer) {
        this.explorer = explorer;
        this.wording = explorer.appearance().wording();
        this.messages = new Messages(wording);
    }

    /** How many passages and events answer; how many there are beyond those listed. */
    String count(Findings findings) {
        if (findings.total() == 0) {
            return messages.say("finding.nothing");
        }
        List<String> parts = new ArrayList<>();
        if (findings.passages() > 0) {
            parts.add(messages.say("finding.passages", findings.passages()));
        }
        if (findings.eventsFound() > 0) {
            parts.add(messages.say("finding.events", findings.eventsFound()));
        }
        if (findings.isCut()) {
            parts.add(messages.say("search.shown-of", findings.answers().size(), findings.count()));
        }
        return String.join(DOT, parts);
    }

    /** How the query was read, where that is not simply as it was typed; and what the timeline cannot show of it. */
    Optional<String> reading(Findings findings, Spread spread) {
        List<String> sentences = new ArrayList<>();
        boolean otherwise = !findings.readAs().isEmpty()
                && !findings.readAs().equals(findings.query().strip());
        if (otherwise) {
            sentences.add(messages.say("search.read-as", findings.readAs()));
        }
        for (Remark remark : findings.remarks()) {
            sentences.add(messages.say(remark.key(), remark.arguments().toArray()));
        }
        if (spread.isWhole() && spread.answers() > 0 && spread.times().isEmpty()) {
            sentences.add(messages.say("finding.no-dates"));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** What to say, and advise, where a search could not be carried out. */
    String failure() {
        return messages.say("finding.failed");
    }

    /** How the words matched. */
    String match(Finding finding) {
        return messages.say(MATCHES, finding.match());
    }

    /** Which way the text of a finding runs: as its first letter does. */
    boolean runsRightToLeft(Finding finding) {
        return finding.line()
                .text()
                .codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(wording.language().isRightToLeft());
    }

    /** The headline of the article, or of what kind the event is. */
    String source(Finding finding) {
        return event(finding)
                .map(event -> new EventWords(explorer).kindName(event))
                .orElseGet(() -> headline(finding.article()));
    }

    /** The event that was found, if one was. */
    Optional<Event> event(Finding finding) {
        return finding.place() instanceof Place.OfEvent(String id)
                ? explorer.corpus().event(id)
                : Optional.empty();
    }

    private String headline(String article) {
        return explorer.corpus().article(article).orElseThrow().headline().text();
    }

    /** When the event was, or when the article appeared. */
    String date(Finding finding) {
        Optional<EdtfDate> date = event(finding)
                .map(event -> event.date().adopted())
                .or(() -> explorer.corpus()
                        .article(finding.article())
                        .flatMap(article -> article.published())
                        .map(published -> published.date()));
        return date.map(new DateWords(wording)::brief).orElse("");
    }

    /** What a row that is no finding says. */
    String heading(Row row) {
        return switch (row) {
            case Row.Passages(int count) -> messages.say("finding.passages", count);
            case Row.Events(int count) -> messages.say("finding.events", count);
            case Row.Article(String id, int count) ->
                messages.say("finding.in-article", headline(id), messages.say("finding.hits", count));
            case Row.Partial(int shown, int count) ->
                shown == count
                        ? messages.say("finding.partial", count)
                        : messages.say("finding.partial-of", shown, count);
            case Row.Resembling(int shown, int count) ->
                shown == count
                        ? messages.say("finding.resembling", count)
                        : messages.say("finding.resembling-of", shown, count);
            case Row.Found found -> "";
        };
    }

    /** Where a finding stands, for a footnote. */
    String citation(Finding finding) {
        return switch (finding.place()) {
            case Place.OfPassage(String article, int paragraph) ->
                new EventWords(explorer).citation(article, paragraph);
            case Place.OfEvent(String id) ->
                new EventWords(explorer).facts(explorer.corpus().event(id).orElseThrow());
        };
    }
}
