package infiraj.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads whole files of modest size. Symbolic links are followed; pipes and devices are not opened. */
final class TextFile {
    private TextFile() {}

    /** The text of a file; empty when there is a problem, which is then in the report. */
    static Optional<String> read(Path file, Limits limits, Report report) {
        return bytes(file, limits, report).flatMap(bytes -> Utf8.decode(file, bytes, Spot.START, report));
    }

    private static Optional<byte[]> bytes(Path file, Limits limits, Report report) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return refuse(report, Problem.of(file, ProblemKind.NOT_A_FILE));
            }
            if (attributes.size() > limits.fileBytes()) {
                return refuse(report, tooLarge(file, limits));
            }
            byte[] bytes = atMost(file, limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                return refuse(report, tooLarge(file, limits));
            }
            return bytes.length == 0 ? refuse(report, Problem.of(file, ProblemKind.EMPTY_FILE)) : Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return refuse(report, Problem.of(file, ProblemKind.MISSING_FILE));
        } catch (IOException e) {
            return refuse(report, unreadable(file, e));
        }
    }

    /** The size is asked for first and held to afterwards: a file can grow while it is read. */
    private static byte[] atMost(Path file, int size) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(size);
        }
    }

    static Problem tooLarge(Path file, Limits limits) {
        return Problem.of(file, ProblemKind.TOO_LARGE, Integer.toString(limits.fileMebibytes()));
    }

    static Problem unreadable(Path file, IOException e) {
        return Problem.of(file, ProblemKind.UNREADABLE, e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    private static Optional<byte[]> refuse(Report report, Problem problem) {
        report.add(problem);
        return Optional.empty();
    }
}
