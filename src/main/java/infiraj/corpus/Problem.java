package infiraj.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * Something wrong with a corpus, as data: the words for it are in the message bundle {@code corpus}.
 *
 * @param file the file or folder
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param jsonPath JSONPath of the value, {@code $} for the file as a whole
 * @param kind what is wrong
 * @param arguments what the message mentions, in the order that {@link ProblemKind} gives
 */
public record Problem(Path file, int line, int column, String jsonPath, ProblemKind kind, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem with a file or folder as a whole. */
    public static Problem of(Path file, ProblemKind kind, String... arguments) {
        return inLine(file, 1, kind, arguments);
    }

    /** A problem with a line as a whole. */
    public static Problem inLine(Path file, int line, ProblemKind kind, String... arguments) {
        return new Problem(file, line, 1, Trail.ROOT.toString(), kind, List.of(arguments));
    }

    /** Where it is, the way compilers write it. */
    public String where() {
        return file + ":" + line + ":" + column;
    }
}
