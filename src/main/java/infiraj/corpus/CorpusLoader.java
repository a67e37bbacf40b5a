package infiraj.corpus;

import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    private final Path folder;
    private final Report report = new Report();
    private final ArticleShelf shelf = new ArticleShelf();
    private final IdRegister ids = new IdRegister();

    private final EventDecoder decoder;

    private CorpusLoader(Path folder, Function<ArticleShelf, EventDecoder> decoder) {
        this.folder = folder;
        this.decoder = decoder.apply(shelf);
    }

    /** Loads the corpus in a folder, or says what is wrong with it. */
    public static LoadResult load(Path folder) {
        return new CorpusLoader(folder, EventDecoder::judged).load();
    }

    /**
     * Loads without comparing the adopted dates with what the articles say of them, which is most of the work: for a window,
     * that can be open before {@link #datesAgree} is known.
     */
    public static LoadResult loadUnjudged(Path folder) {
        return new CorpusLoader(folder, EventDecoder::unjudged).load();
    }

    /** Whether the adopted dates of a corpus agree with its articles; where not, {@link #load} says which and where. */
    public static boolean datesAgree(Corpus corpus) {
        DateJudge judge = new DateJudge(ArticleShelf.of(corpus.articles()));
        return corpus.events().stream().allMatch(event -> judge.agree(event.date(), event.evidence()));
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
        return problems.isEmpty() ? new Loaded(Corpus.inOrder(articles, events)) : new Refused(problems);
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
                .flatMap(root -> new ChronologyDecoder(decoder).decode(root))
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
