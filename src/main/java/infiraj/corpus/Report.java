package infiraj.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers problems; keeps the first thousand and counts the rest, so that memory does not grow with bad input. */
final class Report {
    private static final int KEPT = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private int beyond;
    private int marks;

    void add(Problem problem) {
        marks++;
        if (problems.size() < KEPT) {
            problems.add(problem);
        } else {
            beyond++;
        }
    }

    /** Notes that something cannot be decoded because of a problem that is reported elsewhere. */
    void addConsequence() {
        marks++;
    }

    /** Grows with every problem and consequence: what was decoded while it stood still is sound. */
    int marks() {
        return marks;
    }

    List<Problem> problems(Path where) {
        List<Problem> all = new ArrayList<>(problems);
        if (beyond > 0) {
            all.add(Problem.of(where, ProblemKind.MORE_PROBLEMS, Integer.toString(beyond)));
        }
        return List.copyOf(all);
    }
}
