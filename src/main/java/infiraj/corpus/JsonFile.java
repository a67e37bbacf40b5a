package infiraj.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads JSON with a decoder: a file, a text, or a part of one that was left aside. Nothing in it is trusted. */
public final class JsonFile {
    private JsonFile() {}

    /**
     * What became of reading.
     *
     * @param value what was read; absent where anything is wrong with it
     * @param problems everything that is wrong; none if the value is there
     */
    public record Reading<T>(Optional<T> value, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
            if (value.isPresent() != problems.isEmpty()) {
                throw new IllegalArgumentException("a value or problems, not both");
            }
        }
    }

    /** Reads a file of modest size. */
    public static <T> Reading<T> read(Path file, Decoder<T> decoder) {
        return read(file, Limits.USUAL, decoder);
    }

    /** Reads a file that the program has written itself and that may have grown large: 256 MiB and ten million values. */
    public static <T> Reading<T> readOwn(Path file, Decoder<T> decoder) {
        return read(file, Limits.OWN, decoder);
    }

    private static <T> Reading<T> read(Path file, Limits limits, Decoder<T> decoder) {
        Report report = new Report();
        return reading(
                file,
                report,
                TextFile.read(file, limits, report).flatMap(text -> located(file, text, 1, limits, report)),
                decoder);
    }

    /**
     * Reads a text.
     *
     * @param file where it stands, as problems name it
     * @param firstLine the number of its first line there
     */
    public static <T> Reading<T> read(Path file, String text, int firstLine, Decoder<T> decoder) {
        Report report = new Report();
        return reading(file, report, located(file, text, firstLine, Limits.USUAL, report), decoder);
    }

    /** Reads a part of a file by itself, whatever is wrong with the rest. */
    public static <T> Reading<T> read(Located part, Decoder<T> decoder) {
        Report report = new Report();
        Located alone = new Located(part.file(), part.json(), part.trail(), report);
        return reading(part.file(), report, Optional.of(alone), decoder);
    }

    private static Optional<Located> located(Path file, String text, int firstLine, Limits limits, Report report) {
        return JsonTree.parse(file, text, firstLine, limits, report)
                .map(json -> new Located(file, json, Trail.ROOT, report));
    }

    static <T> Reading<T> reading(Path file, Report report, Optional<Located> root, Decoder<T> decoder) {
        Optional<T> value = root.flatMap(decoder::decode);
        List<Problem> problems = report.problems(file);
        return new Reading<>(problems.isEmpty() ? value : Optional.empty(), problems);
    }
}
