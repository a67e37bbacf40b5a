package infiraj.workspace;

import infiraj.corpus.ArticleDecoder;
import infiraj.corpus.Decoder;
import infiraj.corpus.EventDecoder;
import infiraj.corpus.JsonFile;
import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.Located;
import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.workspace.Contents.Entry;
import infiraj.workspace.Parts.Keyed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads a workspace: its files, and over them what the journals say. What is wrong is noted and spoils nothing else.
 */
final class Loading {
    /** A window that writes does not fold its journal more often than this while another one reads. */
    private static final int ATTEMPTS = 5;

    private final Layout layout;
    private final Contents contents = new Contents();
    private final Map<String, Path> places = new LinkedHashMap<>();
    private final List<Located> unread = new ArrayList<>();
    private final Map<Path, List<Problem>> problems = new LinkedHashMap<>();
    private final Set<Path> spoiled = new LinkedHashSet<>();
    private boolean replayed;

    private Loading(Layout layout) {
        this.layout = layout;
    }

    /**
     * What was read.
     *
     * @param state the state
     * @param filed the articles as they are in files, by id
     * @param places the files that do not have the name of their article, by the article's id
     * @param unread events that cannot be shown and are kept as they stand
     * @param problems what is wrong, by file
     * @param spoiled the files of which nothing could be used, and journals with damage in them
     * @param replayed whether journals said more than the files
     */
    record Loaded(
            State state,
            Map<String, Article> filed,
            Map<String, Path> places,
            List<Located> unread,
            Map<Path, List<Problem>> problems,
            Set<Path> spoiled,
            boolean replayed) {
        static final Loaded NOTHING = new Loaded(State.EMPTY, Map.of(), Map.of(), List.of(), Map.of(), Set.of(), false);

        /** Whether a file is there and cannot be read, which is no reason to put it aside. */
        boolean hasUnreadable() {
            return spoiled.stream()
                    .flatMap(file -> problems.getOrDefault(file, List.of()).stream())
                    .anyMatch(problem -> problem.kind() == ProblemKind.UNREADABLE);
        }
    }

    /**
     * Reads a workspace. Another window may be writing it: then it is read anew until nothing has come between.
     *
     * @throws IOException if the folder or a journal cannot be read
     */
    static Loaded load(Layout layout, Corpus base) throws IOException {
        for (int more = ATTEMPTS; ; more--) {
            List<Path> journals = layout.journals();
            try {
                Loaded loaded = new Loading(layout).load(journals, base);
                if (more == 0 || layout.journals().containsAll(journals)) {
                    return loaded;
                }
            } catch (NoSuchFileException e) {
                if (more == 0) {
                    throw e;
                }
            }
        }
    }

    private Loaded load(List<Path> journals, Corpus base) throws IOException {
        readArticles();
        SortedMap<String, Article> filed = new TreeMap<>(contents.articles);
        readFile(layout.chronology(), FileText.CHRONOLOGY, this::take);
        readFile(layout.notes(), FileText.NOTES, notes -> {
            contents.stars.addAll(notes.stars());
            Keyed.putAll(notes.notes(), contents.notes);
        });
        readFile(layout.bookmarks(), FileText.BOOKMARKS, kept -> Keyed.putAll(kept, contents.bookmarks));
        readReviewed();
        for (Path journal : journals) {
            replay(journal);
        }
        return new Loaded(
                new State(
                        new TreeMap<>(contents.articles),
                        events(base),
                        new TreeMap<>(contents.notes),
                        new TreeMap<>(contents.bookmarks),
                        new TreeSet<>(contents.stars),
                        new TreeSet<>(contents.decided)),
                filed,
                Map.copyOf(places),
                List.copyOf(unread),
                problems,
                spoiled,
                replayed);
    }

    private void readArticles() throws IOException {
        List<Path> files = Layout.files(layout.articles()).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
        List<Reading<Article>> readings = files.parallelStream()
                .map(file -> JsonFile.read(file, ArticleDecoder.ARTICLE))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            note(file, readings.get(i).problems());
            readings.get(i)
                    .value()
                    .ifPresentOrElse(
                            article -> {
                                contents.articles.put(article.id(), article);
                                if (!file.equals(layout.article(article.id()))) {
                                    places.put(article.id(), file);
                                }
                            },
                            () -> spoiled.add(file));
        }
    }

    private <T> void readFile(Path file, Decoder<T> decoder, Consumer<T> then) {
        if (Files.exists(file)) {
            Reading<T> reading = JsonFile.readOwn(file, decoder);
            note(file, reading.problems());
            reading.value().ifPresentOrElse(then, () -> spoiled.add(file));
        }
    }

    private void take(List<Located> events) {
        for (Located event : events) {
            Reading<Keyed<Located>> reading = JsonFile.read(event, Parts.EVENT);
            reading.value().ifPresentOrElse(named -> contents.events.put(named.id(), named.value()), () -> {
                unread.add(event);
                note(event.file(), reading.problems());
            });
        }
    }

    private void readReviewed() {
        Path file = layout.reviewed();
        if (Files.exists(file)) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.map(String::strip).filter(line -> !line.isEmpty()).forEach(contents.decided::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                note(file, List.of(Problem.of(file, ProblemKind.UNREADABLE, e.toString())));
                spoiled.add(file);
            }
        }
    }

    private void replay(Path file) throws IOException {
        Journal.Holding holding = Journal.read(Files.readAllBytes(file));
        holding.damaged().ifPresent(line -> {
            note(file, List.of(Problem.inLine(file, line, ProblemKind.DAMAGED_RECORD)));
            spoiled.add(file);
        });
        List<Entry> whole = new ArrayList<>();
        for (Journal.Read record : holding.records()) {
            Reading<Entry> reading = JsonFile.read(file, record.json(), record.line(), Entry.ENTRY);
            note(file, reading.problems());
            reading.value().ifPresentOrElse(whole::add, () -> spoiled.add(file));
            if (reading.value().filter(Entry::more).isEmpty()) {
                whole.forEach(contents::apply);
                whole.clear();
                replayed = true;
            }
        }
    }

    /** Decodes the events, now that it is known which articles there are; what does not fit them is kept as it stands. */
    private SortedMap<String, Event> events(Corpus base) {
        EventDecoder decoder =
                EventDecoder.unjudged(Stream.concat(base.articles().stream(), contents.articles.values().stream())
                        .toList());
        SortedMap<String, Event> events = new TreeMap<>();
        List<Located> all = List.copyOf(contents.events.values());
        List<Reading<Event>> readings =
                all.parallelStream().map(event -> JsonFile.read(event, decoder)).toList();
        for (int i = 0; i < all.size(); i++) {
            Optional<Event> event = readings.get(i).value();
            if (event.isPresent()) {
                events.put(event.get().id(), event.get());
            } else {
                unread.add(all.get(i));
                note(all.get(i).file(), readings.get(i).problems());
            }
        }
        return events;
    }

    private void note(Path file, List<Problem> found) {
        if (!found.isEmpty()) {
            problems.computeIfAbsent(file, fresh -> new ArrayList<>()).addAll(found);
        }
    }
}
