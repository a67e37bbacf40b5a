package infiraj.workspace;

import infiraj.corpus.CorpusWriter;
import infiraj.corpus.Located;
import infiraj.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Brings the readable files up to a state. In an order that leaves the folder sound wherever it is broken off: articles
 * come before the events that quote them and go after them, and the journals stay until all is done.
 */
final class Folding {
    private final Disk disk;
    private final Layout layout;
    private final Older older;
    private Map<String, Article> filed;
    private final Map<String, Path> places;
    private Optional<State> folded;

    /**
     * @param loaded what was read
     */
    Folding(Disk disk, Layout layout, InstantSource clock, Loading.Loaded loaded) {
        this.disk = disk;
        this.layout = layout;
        this.older = new Older(disk, layout, clock);
        this.filed = loaded.filed();
        this.places = loaded.places();
        // Where journals said more, the files say something else.
        this.folded = Optional.of(loaded.state()).filter(state -> !loaded.replayed());
    }

    /**
     * Writes what differs.
     *
     * @param unread events that are passed on as they stand
     */
    void fold(State state, List<Located> unread) throws IOException {
        disk.makeFolder(layout.articles());
        putArticles(state.articles());
        replace(
                layout.chronology(),
                !same(state, State::events),
                () -> FileText.chronology(state.events().values(), passedOn(state, unread)));
        replace(
                layout.notes(),
                !same(state, State::notes) || !same(state, State::stars),
                () -> FileText.notes(state.stars(), state.notes()));
        replace(
                layout.bookmarks(),
                !same(state, State::bookmarks),
                () -> FileText.bookmarks(state.bookmarks().values()));
        replace(layout.reviewed(), !same(state, State::decided), () -> FileText.reviewed(state.decided()));
        takeArticlesAway(state.articles().keySet());
        disk.force(layout.folder());
        filed = state.articles();
        folded = Optional.of(state);
        older.prune();
    }

    /** An event that the person has put anew needs its older form no more. */
    private static List<Located> passedOn(State state, List<Located> unread) {
        return unread.stream()
                .filter(event -> Parts.id(event)
                        .filter(id -> state.events().containsKey(id))
                        .isEmpty())
                .toList();
    }

    private boolean same(State state, Function<State, ?> part) {
        return folded.isPresent() && part.apply(folded.get()).equals(part.apply(state));
    }

    private void replace(Path file, boolean differs, Supplier<String> text) throws IOException {
        if (differs) {
            if (Files.exists(file)) {
                older.keep(file);
            }
            disk.write(file, text.get());
        }
    }

    /** On all processors: forcing thousands of files one after the other would take long. */
    private void putArticles(Map<String, Article> articles) throws IOException {
        List<Article> changed = articles.values().stream()
                .filter(article -> !article.equals(filed.get(article.id())))
                .toList();
        try {
            changed.parallelStream().forEach(this::put);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!changed.isEmpty()) {
            disk.force(layout.articles());
        }
    }

    private void put(Article article) {
        Path file = place(article.id());
        try {
            if (Files.exists(file)) {
                older.keep(file);
            }
            disk.write(file, CorpusWriter.article(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeArticlesAway(Set<String> stay) throws IOException {
        for (String id : filed.keySet()) {
            Path file = place(id);
            if (!stay.contains(id) && Files.exists(file)) {
                older.take(file);
            }
        }
    }

    private Path place(String article) {
        return places.getOrDefault(article, layout.article(article));
    }
}
