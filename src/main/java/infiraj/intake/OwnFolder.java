package infiraj.intake;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.CorpusWriter;
import infiraj.corpus.LoadResult;
import infiraj.files.WholeFile;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person has taken in, as files of the formats that the program's own data has: {@code articles/*.json},
 * {@code chronology.json}, and {@code reviewed.txt} with the candidates decided, one a line. Every change is on disk when
 * its method returns, and a file is there whole or not at all. Safe for use by several threads.
 */
public final class OwnFolder {
    /** The file of the candidates that have been decided. */
    public static final String REVIEWED = "reviewed.txt";

    private final Path folder;
    private final Corpus base;
    private final List<Article> articles;
    private final List<Event> events;
    private final Set<String> decided;

    private OwnFolder(Path folder, Corpus base, Corpus whole, Set<String> decided) {
        this.folder = folder;
        this.base = base;
        this.decided = decided;
        this.articles = new ArrayList<>(whole.articles().stream()
                .filter(article -> !base.articles().contains(article))
                .toList());
        this.events = new ArrayList<>(whole.events().stream()
                .filter(event -> !base.events().contains(event))
                .toList());
    }

    /** What came of opening a folder. */
    public sealed interface Opening {
        /** It can be worked with. */
        record Opened(OwnFolder own) implements Opening {}

        /** Something in it is wrong; nothing in it was touched. */
        record Refused(LoadResult.Refused reason) implements Opening {}
    }

    /**
     * Opens a folder, which need not exist yet.
     *
     * @param base the corpus that the folder adds to
     * @throws IOException if the list of decided candidates cannot be read
     */
    public static Opening open(Path folder, Corpus base) throws IOException {
        return switch (CorpusLoader.loadOver(base, folder)) {
            case LoadResult.Refused refused -> new Opening.Refused(refused);
            case LoadResult.Loaded(Corpus whole) ->
                new Opening.Opened(new OwnFolder(folder, base, whole, decided(folder.resolve(REVIEWED))));
        };
    }

    private static Set<String> decided(Path file) throws IOException {
        return Files.exists(file) ? new LinkedHashSet<>(Files.readAllLines(file)) : new LinkedHashSet<>();
    }

    /** The corpus with everything that the person has added. */
    public synchronized Corpus corpus() {
        List<Event> kept = base.events().stream()
                .filter(event -> events.stream().noneMatch(own -> own.id().equals(event.id())))
                .toList();
        List<Event> all = Stream.concat(kept.stream(), events.stream())
                .sorted((a, b) -> a.date()
                        .adopted()
                        .earliest()
                        .compareTo(b.date().adopted().earliest()))
                .toList();
        return new Corpus(
                Stream.concat(base.articles().stream(), articles.stream()).toList(), all);
    }

    /** The person's own articles. */
    public synchronized List<Article> articles() {
        return List.copyOf(articles);
    }

    /** The candidates that have been accepted, merged or dismissed, by id. */
    public synchronized Set<String> decided() {
        return Set.copyOf(decided);
    }

    /** Keeps articles; one with an id that is there already stands in its place. */
    public synchronized void add(List<Article> more) throws IOException {
        for (Article article : more) {
            WholeFile.write(
                    folder.resolve(CorpusLoader.ARTICLES).resolve(article.id() + ".json"),
                    CorpusWriter.article(article));
            articles.removeIf(known -> known.id().equals(article.id()));
            articles.add(article);
        }
    }

    /**
     * Keeps an event, in place of any with its id, as what became of a candidate.
     *
     * @param candidate the id of the candidate
     */
    public synchronized void put(Event event, String candidate) throws IOException {
        List<Event> changed = new ArrayList<>(events);
        changed.removeIf(known -> known.id().equals(event.id()));
        changed.add(event);
        WholeFile.write(folder.resolve(CorpusLoader.CHRONOLOGY), CorpusWriter.chronology(changed));
        events.clear();
        events.addAll(changed);
        decide(candidate);
    }

    /** Lays a candidate aside. */
    public synchronized void dismiss(String candidate) throws IOException {
        decide(candidate);
    }

    private void decide(String candidate) throws IOException {
        Set<String> changed = new LinkedHashSet<>(decided);
        changed.add(candidate);
        WholeFile.write(folder.resolve(REVIEWED), String.join("\n", changed) + "\n");
        decided.add(candidate);
    }
}
