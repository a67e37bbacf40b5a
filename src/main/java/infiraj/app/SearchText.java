package infiraj.app;

import infiraj.export.ResultWords;
import infiraj.search.Hit;
import infiraj.search.SearchResult;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.wording.Messages;
import java.io.PrintWriter;

/** Writes each result for reading: how the query was read, how many answer it, and the hits with their words in brackets. */
final class SearchText implements SearchCommand.Output {
    private final PrintWriter out;
    private final Messages messages;

    SearchText(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void write(String query, SearchResult result) {
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
            out.println(where(hit.place()) + "  " + bracketed(hit));
        }
        out.println();
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
