package infiraj.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Folders of JSON files. */
final class Folder {
    private Folder() {}

    /** Whether there is such a folder; if not, the report says what is wrong with it. */
    static boolean isThere(Path folder, Report report) {
        if (Files.isDirectory(folder)) {
            return true;
        }
        report.add(Problem.of(folder, Files.exists(folder) ? ProblemKind.NOT_A_FOLDER : ProblemKind.MISSING_FOLDER));
        return false;
    }

    /** The {@code .json} files of a folder in the order of their names, hidden ones aside; none is a problem. */
    static List<Path> articles(Path folder, Report report) {
        int before = report.marks();
        List<Path> files = jsonFiles(folder, report);
        if (files.isEmpty() && report.marks() == before) {
            report.add(Problem.of(folder, ProblemKind.EMPTY_FOLDER));
        }
        return files;
    }

    /** The {@code .json} files of a folder, if any, in the order of their names, hidden ones aside. */
    static List<Path> jsonFiles(Path folder, Report report) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.endsWith(".json") && !name.startsWith(".")) {
                    files.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            report.add(TextFile.unreadable(folder, e));
            return List.of();
        }
        Collections.sort(files);
        return files;
    }
}
