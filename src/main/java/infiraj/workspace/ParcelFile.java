package infiraj.workspace;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.CorpusWriter;
import infiraj.corpus.Problem;
import infiraj.files.WholeFile;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.workspace.Parcel.Opening;
import infiraj.workspace.Parcel.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workspaces as one file: a zip of the readable files, with a mark by which it is known. */
public final class ParcelFile {
    /** The entry that says that this is a workspace. */
    static final String MARK = "infiraj-workspace.json";

    private static final String MARK_TEXT = "{\n  \"format\": \"infiraj-workspace/1\"\n}\n";

    /** The same contents make the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A zip that is larger than what it may hold is not read at all. */
    private static final long LONGEST = UnpackLimits.USUAL.bytes();

    private ParcelFile() {}

    /**
     * Writes a workspace: the whole file appears, or none.
     *
     * @param sources the folder of the texts as received; those that are missing are left out
     */
    static void write(Path file, State state, Path sources) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        put(entries, CorpusLoader.CHRONOLOGY, FileText.chronology(state.events().values(), List.of()));
        put(entries, Layout.NOTES, FileText.notes(state.stars(), state.notes()));
        put(entries, Layout.BOOKMARKS, FileText.bookmarks(state.bookmarks().values()));
        put(entries, Layout.REVIEWED, FileText.reviewed(state.decided()));
        WholeFile.write(file, true, out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            add(zip, MARK, MARK_TEXT.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
            for (Article article : state.articles().values()) {
                add(
                        zip,
                        CorpusLoader.ARTICLES + "/" + article.id() + ".json",
                        CorpusWriter.article(article).getBytes(StandardCharsets.UTF_8));
            }
            List<String> names = state.articles().values().stream()
                    .flatMap(article -> article.source().stream())
                    .distinct()
                    .sorted()
                    .toList();
            for (String name : names) {
                Path source = sources.resolve(name);
                if (Files.isRegularFile(source)) {
                    add(zip, CorpusLoader.SOURCES + "/" + name, Files.readAllBytes(source));
                }
            }
            zip.finish();
        });
    }

    private static void put(Map<String, byte[]> entries, String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Opens a file that somebody has handed on. Nothing in it is trusted.
     *
     * @param base the corpus that it may point at
     */
    static Opening read(Path file, Corpus base) {
        try {
            if (Files.size(file) > LONGEST) {
                return new Opening.Refused(Reason.TOO_LARGE, "");
            }
            return read(file, Files.readAllBytes(file), base);
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /**
     * Opens one that is in memory.
     *
     * @param file its name, as problems say it
     */
    public static Opening read(Path file, byte[] bytes, Corpus base) {
        return switch (Unpacking.unpack(new ByteArrayInputStream(bytes), bytes.length, UnpackLimits.USUAL)) {
            case Unpacking.Unpacked.Refused(Reason reason, String where) -> new Opening.Refused(reason, where);
            case Unpacking.Unpacked.Entries(Map<String, byte[]> entries) -> read(file, entries, base);
        };
    }

    private static Opening read(Path file, Map<String, byte[]> entries, Corpus base) {
        if (!entries.containsKey(MARK)) {
            return new Opening.Refused(Reason.NOT_A_WORKSPACE, "");
        }
        try {
            Path folder = Files.createTempDirectory("infiraj-received");
            try {
                return new Opening.Opened(read(file, entries, base, folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private static Opening unreadable(IOException e) {
        return new Opening.Refused(Reason.UNREADABLE, e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    /** Laid out in a folder it is read like any workspace; the names have been looked at. */
    private static Parcel read(Path file, Map<String, byte[]> entries, Corpus base, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(CorpusLoader.ARTICLES));
        Map<String, byte[]> sources = new HashMap<>();
        String sourceFolder = CorpusLoader.SOURCES + "/";
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(sourceFolder)) {
                sources.put(entry.getKey().substring(sourceFolder.length()), entry.getValue());
            } else if (!entry.getKey().equals(MARK)) {
                Files.write(folder.resolve(entry.getKey()), entry.getValue());
            }
        }
        Loading.Loaded loaded = Loading.load(new Layout(folder), base);
        Function<Problem, Problem> named = problem -> new Problem(
                file.resolve(folder.relativize(problem.file())),
                problem.line(),
                problem.column(),
                problem.jsonPath(),
                problem.kind(),
                problem.arguments());
        List<Problem> left = loaded.problems().values().stream()
                .flatMap(List::stream)
                .map(named)
                .toList();
        return new Parcel(loaded.state(), sources, left);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
