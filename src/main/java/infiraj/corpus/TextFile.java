package infiraj.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** Reads whole files of modest size. Symbolic links are followed; pipes and devices are not opened. */
final class TextFile {
    private TextFile() {}

    /** The text of a file; empty when there is a problem, which is then in the report. */
    static Optional<String> read(Path file, Limits limits, Report report) {
        return bytes(file, limits, report).flatMap(bytes -> Utf8.decode(file, bytes, Spot.START, report));
    }

    /** Whether there is a regular file; if not, the report says what is wrong with it. */
    static boolean isReadable(Path file, Report report) {
        return size(file, report).isPresent();
    }

    private static Optional<Long> size(Path file, Report report) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(attributes.size())
                    : refuse(report, Problem.of(file, ProblemKind.NOT_A_FILE));
        } catch (NoSuchFileException e) {
            return refuse(report, Problem.of(file, ProblemKind.MISSING_FILE));
        } catch (IOException e) {
            return refuse(report, unreadable(file, e));
        }
    }

    private static Optional<byte[]> bytes(Path file, Limits limits, Report report) {
        Optional<Long> size = size(file, report);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        if (size.get() > limits.fileBytes()) {
            return refuse(report, tooLarge(file, 1, limits));
        }
        // The size is held to while reading too: a file can grow meanwhile.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) {
                return refuse(report, tooLarge(file, 1, limits));
            }
            return bytes.length == 0 ? refuse(report, Problem.of(file, ProblemKind.EMPTY_FILE)) : Optional.of(bytes);
        } catch (IOException e) {
            return refuse(report, unreadable(file, e));
        }
    }

    static Problem tooLarge(Path file, int line, Limits limits) {
        String limit = Integer.toString(limits.fileMebibytes());
        return new Problem(file, line, 1, Trail.ROOT.toString(), ProblemKind.TOO_LARGE, List.of(limit));
    }

    static Problem unreadable(Path file, Exception e) {
        return Problem.of(file, ProblemKind.UNREADABLE, e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    private static <T> Optional<T> refuse(Report report, Problem problem) {
        report.add(problem);
        return Optional.empty();
    }
}
