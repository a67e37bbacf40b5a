package infiraj.corpus;

import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loads a corpus folder: {@code articles/*.json}, {@code chronology.json} and the {@code sources/} they name. Nothing is
 * trusted; nothing is thrown for what the files hold; everything wrong is found at once.
 */
public final class CorpusLoader {
    /** The folder of the articles. */
    public static final String ARTICLES = "articles";

    /** The file of the events. */
    public static final String CHRONOLOGY = "chronology.json";

    /** The folder of the texts as received. */
    public static final String SOURCES = "sources";

    private static final Comparator<Article> BY_PUBLICATION = CorpusLoader::compare;
    private static final Comparator<Event> BY_TIME = CorpusLoader::compare;

    private final Path folder;
    private final Report report = new Report();
    private final ArticleShelf shelf = new ArticleShelf();
    private final IdRegister ids = new IdRegister();

    private CorpusLoader(Path folder) {
        this.folder = folder;
    }

    /** Loads the corpus in a folder, or says what is wrong with it. */
    public static LoadResult load(Path folder) {
        return new CorpusLoader(folder).load();
    }

    /**
     * Loads what a person has added to a corpus: articles and events in the same files, both of which may be absent. An
     * event with an id of the corpus stands in its place; its evidence may point at articles of either.
     */
    public static LoadResult loadOver(Corpus base, Path folder) {
        return new CorpusLoader(folder).over(base);
    }

    private LoadResult over(Corpus base) {
        base.articles().forEach(shelf::put);
        Map<String, Article> articles = new LinkedHashMap<>();
        base.articles().forEach(article -> articles.put(article.id(), article));
        Path own = folder.resolve(ARTICLES);
        if (Files.exists(own)) {
            for (Path file : Folder.jsonFiles(own, report)) {
                article(file).ifPresent(article -> articles.put(article.id(), article));
            }
        }
        Map<String, Event> events = new LinkedHashMap<>();
        base.events().forEach(event -> events.put(event.id(), event));
        Path chronology = folder.resolve(CHRONOLOGY);
        if (Files.exists(chronology)) {
            chronology(chronology).forEach(event -> events.put(event.id(), event));
        }
        return result(List.copyOf(articles.values()), List.copyOf(events.values()));
    }

    private LoadResult load() {
        List<Article> articles = List.of();
        List<Event> events = List.of();
        if (Folder.isThere(folder, report)) {
            if (Files.notExists(folder.resolve(ARTICLES)) && Files.notExists(folder.resolve(CHRONOLOGY))) {
                report.add(Problem.of(folder, ProblemKind.EMPTY_FOLDER));
            } else {
                articles = articles(folder.resolve(ARTICLES));
                events = chronology(folder.resolve(CHRONOLOGY));
            }
        }
        return result(articles, events);
    }

    private LoadResult result(List<Article> articles, List<Event> events) {
        List<Problem> problems = report.problems(folder);
        return problems.isEmpty()
                ? new Loaded(new Corpus(sorted(articles, BY_PUBLICATION), sorted(events, BY_TIME)))
                : new Refused(problems);
    }

    private List<Article> articles(Path articleFolder) {
        List<Path> files = Folder.isThere(articleFolder, report) ? Folder.articles(articleFolder, report) : List.of();
        if (files.isEmpty()) {
            shelf.setMissing();
        }
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            article(file).ifPresent(articles::add);
        }
        return articles;
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(order);
        return sorted;
    }

    /** By publication, undated ones last. */
    private static int compare(Article a, Article b) {
        int byDate = firstDay(a).compareTo(firstDay(b));
        return byDate != 0 ? byDate : a.id().compareTo(b.id());
    }

    private static LocalDate firstDay(Article article) {
        return article.published().isPresent()
                ? article.published().get().date().earliest()
                : LocalDate.MAX;
    }

    /** By the first day, then by the last; events of the same days stay as they stand in the file. */
    private static int compare(Event a, Event b) {
        EdtfDate left = a.date().adopted();
        EdtfDate right = b.date().adopted();
        int byStart = left.earliest().compareTo(right.earliest());
        return byStart != 0 ? byStart : left.latest().compareTo(right.latest());
    }

    private Optional<Article> article(Path file) {
        Optional<Located> root = root(file);
        Optional<Located> id = root.flatMap(value -> value.member("id"));
        id.ifPresent(ids::claim);
        Optional<Article> article = root.flatMap(ArticleDecoder::decode);
        article.ifPresentOrElse(shelf::put, () -> {
            shelf.putUnread(stem(file));
            id.flatMap(CorpusLoader::stringIfAny).ifPresent(shelf::putUnread);
        });
        article.flatMap(Article::source).ifPresent(source -> requireSource(source, root.orElseThrow()));
        return article;
    }

    private List<Event> chronology(Path file) {
        return root(file)
                .flatMap(root -> new ChronologyDecoder(shelf).decode(root))
                .orElse(List.of());
    }

    private Optional<Located> root(Path file) {
        return TextFile.read(file, Limits.USUAL, report)
                .flatMap(text -> JsonTree.parse(file, text, 1, Limits.USUAL, report))
                .map(json -> new Located(file, json, Trail.ROOT, report));
    }

    private void requireSource(String source, Located root) {
        if (!isThere(source)) {
            root.member("source").orElseThrow().refuse(ProblemKind.MISSING_SOURCE, source);
        }
    }

    private boolean isThere(String source) {
        try {
            return Files.isRegularFile(folder.resolve(SOURCES).resolve(source));
        } catch (InvalidPathException e) {
            // A name that this system cannot even write down.
            return false;
        }
    }

    private static Optional<String> stringIfAny(Located value) {
        return value.json() instanceof Json.Text(Spot _, String text) ? Optional.of(text) : Optional.empty();
    }

    /** The name of a file without its ending: by custom the id of the article in it. */
    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
