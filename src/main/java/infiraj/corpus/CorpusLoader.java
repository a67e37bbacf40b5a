package infiraj.corpus;

import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.PublicationDate;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final Comparator<Article> BY_PUBLICATION = Comparator.<Article, LocalDate>comparing(
                    article -> article.published()
                            .map(PublicationDate::date)
                            .map(EdtfDate::earliest)
                            .orElse(LocalDate.MAX))
            .thenComparing(Article::id);

    private static final Comparator<Event> BY_TIME = Comparator.<Event, LocalDate>comparing(
                    event -> event.date().adopted().earliest())
            .thenComparing(event -> event.date().adopted().latest());

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

    private LoadResult load() {
        List<Article> articles = new ArrayList<>();
        List<Event> events = List.of();
        if (Folder.isThere(folder, report)) {
            Path articleFolder = folder.resolve(ARTICLES);
            if (Folder.isThere(articleFolder, report)) {
                for (Path file : Folder.articles(articleFolder, report)) {
                    article(file).ifPresent(articles::add);
                }
            }
            events = chronology(folder.resolve(CHRONOLOGY)).orElse(List.of());
        }
        List<Problem> problems = report.problems(folder);
        return problems.isEmpty()
                ? new Loaded(new Corpus(
                        articles.stream().sorted(BY_PUBLICATION).toList(),
                        events.stream().sorted(BY_TIME).toList()))
                : new Refused(problems);
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

    private Optional<List<Event>> chronology(Path file) {
        return root(file).flatMap(root -> new ChronologyDecoder(shelf).decode(root));
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
