package infiraj.corpus;

import infiraj.model.Corpus;
import java.util.List;

/** What became of loading a corpus: all of it, or none of it and the reasons. */
public sealed interface LoadResult {
    /** Everything was right. */
    record Loaded(Corpus corpus) implements LoadResult {}

    /**
     * Something was wrong.
     *
     * @param problems every problem found, at least one
     */
    record Refused(List<Problem> problems) implements LoadResult {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a problem");
            }
        }
    }
}
