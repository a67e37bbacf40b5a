package infiraj.workspace;

import infiraj.corpus.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Something in the folder that could not be read; everything else was.
 *
 * @param file what it is in
 * @param aside where the file has been put, whole and unchanged; absent where it stayed in its place
 * @param problems what is wrong, at least one
 */
public record Finding(Path file, Optional<Path> aside, List<Problem> problems) {
    public Finding {
        problems = List.copyOf(problems);
    }
}
