package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Findings;
import infiraj.search.index.Place;
import infiraj.text.BidiControls;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as a person copies them: whole passages, each with where it stands. */
final class FindingCopies {
    private final Explorer explorer;
    private final FindingWords words;

    FindingCopies(Explorer explorer) {
        this.explorer = explorer;
        this.words = new FindingWords(explorer);
    }

    /** The text, and on the next line in brackets where it stands. */
    String text(Finding finding) {
        return passage(finding) + "\n[" + clean(words.citation(finding)) + "]";
    }

    /** What is listed, without what merely resembles, one below the other. */
    String text(Findings findings) {
        return findings.listed().stream().map(this::text).collect(Collectors.joining("\n\n"));
    }

    /** The same, a line each, for a spreadsheet: before, keyword, after, how it matched, date, source, whole text. */
    String table(Findings findings) {
        return findings.listed().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Finding finding) {
        return Stream.of(
                        finding.line().before(),
                        finding.line().keyword(),
                        finding.line().after(),
                        words.match(finding),
                        words.date(finding),
                        words.citation(finding),
                        passage(finding))
                .map(FindingCopies::clean)
                .collect(Collectors.joining("\t"));
    }

    private String passage(Finding finding) {
        return clean(
                switch (finding.place()) {
                    case Place.OfPassage(String article, int paragraph) ->
                        explorer.corpus()
                                .article(article)
                                .orElseThrow()
                                .paragraphs()
                                .get(paragraph)
                                .text();
                    case Place.OfEvent(String id) -> {
                        EventWords event = new EventWords(explorer);
                        yield explorer.corpus()
                                .event(id)
                                .map(found -> event.title(found) + ": " + event.summary(found))
                                .orElseThrow();
                    }
                });
    }

    /** Without what would break a table or hide in a document. */
    static String clean(String text) {
        return BidiControls.visible(text).replaceAll("[\\t\\r\\n]+", " ").strip();
    }
}
