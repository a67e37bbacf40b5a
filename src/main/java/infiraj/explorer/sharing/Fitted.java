package infiraj.explorer.sharing;

import infiraj.explorer.Filter;
import infiraj.explorer.View;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A view that may have been made of another corpus, as far as this one can show it.
 *
 * @param view names only what there is
 * @param missing what else it named, each once, in order
 */
public record Fitted(View view, List<Missing> missing) {
    /** What a view can name that a corpus does not have. */
    public enum Kind {
        EVENT,
        ARTICLE,
        PARTICIPANT
    }

    /**
     * Something that is not there.
     *
     * @param name its id; of a participant, the code
     */
    public record Missing(Kind kind, String name) implements Comparable<Missing> {
        @Override
        public int compareTo(Missing other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    public Fitted {
        missing = List.copyOf(missing);
    }

    /**
     * Fits a view to a corpus. What a search had found passes until it has been searched for again; where the article is not
     * there or none is named, one that speaks of the event is opened.
     */
    public static Fitted of(View view, Corpus corpus) {
        Set<String> events = ids(corpus.events(), Event::id);
        Set<String> articles = ids(corpus.articles(), Article::id);
        Set<Participant> participants = corpus.events().stream()
                .flatMap(event -> event.participants().stream())
                .collect(Collectors.toSet());
        Set<Missing> missing = new TreeSet<>();
        Filter filter = view.filter();
        Filter fitting = new Filter(
                filter.participants().stream()
                        .filter(known(Kind.PARTICIPANT, participants, Participant::code, missing))
                        .collect(Collectors.toSet()),
                filter.kinds(),
                filter.articles().stream()
                        .filter(known(Kind.ARTICLE, articles, Function.identity(), missing))
                        .collect(Collectors.toSet()),
                filter.landmarksOnly(),
                filter.certainties(),
                filter.starredOnly(),
                filter.found().map(found -> events));
        Optional<String> event = view.event().filter(known(Kind.EVENT, events, Function.identity(), missing));
        Optional<String> article = view.article().filter(known(Kind.ARTICLE, articles, Function.identity(), missing));
        View fitted = new View(
                view.period(),
                view.direction(),
                view.laneBy(),
                view.climateShown(),
                view.folded(),
                view.halfLife(),
                fitting,
                view.query(),
                event,
                article.or(() -> event.flatMap(corpus::event).map(Fitted::source)));
        return new Fitted(fitted, List.copyOf(missing));
    }

    private static String source(Event event) {
        return event.evidence().getFirst().passage().article();
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    /** Lets pass what is known, and notes the rest. */
    private static <T> Predicate<T> known(Kind kind, Set<T> known, Function<T, String> name, Set<Missing> missing) {
        return thing -> {
            boolean isKnown = known.contains(thing);
            if (!isKnown) {
                missing.add(new Missing(kind, name.apply(thing)));
            }
            return isKnown;
        };
    }
}
