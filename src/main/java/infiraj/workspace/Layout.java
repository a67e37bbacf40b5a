package infiraj.workspace;

import infiraj.corpus.CorpusLoader;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Where things lie in the folder.
 *
 * @param folder the workspace
 */
record Layout(Path folder) {
    static final String NOTES = "notes.json";
    static final String BOOKMARKS = "bookmarks.json";
    static final String REVIEWED = "reviewed.txt";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    Path articles() {
        return folder.resolve(CorpusLoader.ARTICLES);
    }

    Path article(String id) {
        return articles().resolve(id + ".json");
    }

    /** The texts as they were received. */
    Path sources() {
        return folder.resolve(CorpusLoader.SOURCES);
    }

    Path chronology() {
        return folder.resolve(CorpusLoader.CHRONOLOGY);
    }

    /** Notes and stars. */
    Path notes() {
        return folder.resolve(NOTES);
    }

    Path bookmarks() {
        return folder.resolve(BOOKMARKS);
    }

    /** The candidates decided, one a line. */
    Path reviewed() {
        return folder.resolve(REVIEWED);
    }

    /** What says that a window has the workspace open. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** Earlier versions of files. */
    Path older() {
        return folder.resolve("older");
    }

    /** Files that could not be read. */
    Path damaged() {
        return folder.resolve("damaged");
    }

    /** A time as it is written in the names of files; later ones come later in the alphabet. */
    static String stamp(Instant time) {
        return STAMP.format(time);
    }

    /** A place for a file where many of its name are kept: the time goes before the ending. */
    static Path stamped(Path folder, Path file, Instant time) {
        String name = file.getFileName().toString();
        int dot = Math.max(0, name.lastIndexOf('.'));
        Path place = folder.resolve(name.substring(0, dot) + "@" + stamp(time) + name.substring(dot));
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(name.substring(0, dot) + "@" + stamp(time) + "-" + i + name.substring(dot));
        }
        return place;
    }

    /** The journals, the oldest first. */
    List<Path> journals() throws IOException {
        List<Path> journals = new ArrayList<>(files(folder));
        journals.removeIf(file -> Journal.number(file).isEmpty());
        return journals;
    }

    /** The entries of a folder in the order of their names, hidden ones aside; none if it is not there. */
    static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    files.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }
}
