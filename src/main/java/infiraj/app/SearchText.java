package infiraj.app;

import infiraj.export.ResultWords;
import infiraj.search.Hit;
import infiraj.search.SearchOptions.Scope;
import infiraj.search.SearchResult;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Writes each result for reading: how the query was read, how many answer it, and the hits, each with how it matched and its
 * words in brackets.
 */
final class SearchText implements SearchCommand.Output {
    private final PrintWriter out;
    private final Messages messages;

    SearchText(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void write(String query, SearchCommand.Search search) throws IOException {
        SearchResult result = search.in(Scope.PASSAGES_AND_EVENTS);
        out.println(ResultWords.readAs(result, messages));
        int shown = (int) result.hits().stream()
                .filter(hit -> hit.answer() != Hit.Answer.LOOSE)
                .count();
        out.println(messages.say("search.shown-of", shown, result.total()));
        result.suggestions().forEach(other -> out.println(messages.say("search.did-you-mean", other)));
        boolean aboveLine = true;
        for (Hit hit : result.hits()) {
            if (aboveLine && hit.answer() == Hit.Answer.LOOSE) {
                out.println("---- " + messages.say("search.resembling", result.resembling()));
                aboveLine = false;
            }
            out.println(where(hit.place()) + "  " + match(hit) + bracketed(hit));
        }
        out.println();
    }

    /** How the hit matched, unless it only passed the conditions of the query. */
    private String match(Hit hit) {
        boolean says = !hit.marks().isEmpty() || hit.answer() == Hit.Answer.LOOSE;
        return says ? "(" + ResultWords.kind(hit, messages) + ")  " : "";
    }

    private static String where(Place place) {
        return switch (place) {
            case Place.OfPassage(String article, int paragraph) -> article + ":" + paragraph;
            case Place.OfEvent(String id) -> id;
        };
    }

    private static String bracketed(Hit hit) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Mark mark : hit.marks()) {
            text.append(hit.text(), at, mark.span().start());
            text.append('[').append(mark.span().in(hit.text())).append(']');
            at = mark.span().end();
        }
        return text.append(hit.text().substring(at)).toString().replace('\n', ' ');
    }
}
