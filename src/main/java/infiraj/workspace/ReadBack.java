package infiraj.workspace;

import infiraj.corpus.EventDecoder;
import infiraj.corpus.JsonFile;
import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.Located;
import infiraj.corpus.Problem;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is about to be kept, so that nothing is promised that could not be read again. */
final class ReadBack {
    private ReadBack() {}

    /**
     * What is wrong with the lines of a change, if anything is.
     *
     * @param after the state that the change leads to
     * @param corpus the corpus in that state
     */
    static Optional<String> objection(List<String> lines, State after, Corpus corpus) {
        Contents contents = new Contents();
        for (String line : lines) {
            Reading<Contents.Entry> entry = JsonFile.read(Path.of("journal"), line, 1, Contents.Entry.ENTRY);
            if (entry.value().isEmpty()) {
                return Optional.of(words(entry.problems()));
            }
            contents.apply(entry.value().get());
        }
        boolean same = isIn(contents.articles, after.articles())
                && isIn(contents.notes, after.notes())
                && isIn(contents.bookmarks, after.bookmarks());
        return same ? objection(contents.events, after, corpus) : Optional.of("");
    }

    private static boolean isIn(Map<String, ?> some, Map<String, ?> all) {
        return all.entrySet().containsAll(some.entrySet());
    }

    private static Optional<String> objection(Map<String, Located> events, State after, Corpus corpus) {
        if (!events.isEmpty()) {
            EventDecoder decoder = EventDecoder.unjudged(corpus.articles());
            for (Map.Entry<String, Located> event : events.entrySet()) {
                Reading<Event> reading = JsonFile.read(event.getValue(), decoder);
                if (!reading.value().equals(Optional.ofNullable(after.events().get(event.getKey())))) {
                    return Optional.of(words(reading.problems()));
                }
            }
        }
        return Optional.empty();
    }

    private static String words(List<Problem> problems) {
        return problems.stream()
                .limit(3)
                .map(problem -> problem.jsonPath() + " " + problem.kind() + " " + String.join(" ", problem.arguments()))
                .collect(Collectors.joining("; "));
    }
}
