package infiraj.app;

import infiraj.corpus.Problem;
import infiraj.intake.IntakeWords;
import infiraj.intake.Refusal;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is said of files that cannot be taken in. */
final class ImportComplaints {
    private final IntakeWords words;
    private final ProblemWords problems;

    ImportComplaints(Messages messages) {
        this.words = new IntakeWords(messages);
        this.problems = new ProblemWords(messages);
    }

    /** The file and the reason; for an article file also what is wrong in it. */
    List<String> of(Refusal refusal) {
        List<String> lines = new ArrayList<>();
        lines.add(refusal.name() + ": " + words.refusal(refusal));
        for (Problem problem : refusal.problems()) {
            Problem here = new Problem(
                    Path.of(refusal.name()),
                    problem.line(),
                    problem.column(),
                    problem.jsonPath(),
                    problem.kind(),
                    problem.arguments());
            lines.add(problems.say(here));
        }
        return lines;
    }
}
