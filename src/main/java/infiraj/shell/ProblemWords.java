package infiraj.shell;

import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;

/** What is said of a problem with a corpus: the place, what is wrong, what to do. */
public final class ProblemWords {
    private static final KeyFamily PROBLEMS = KeyFamily.of("corpus.problem", ProblemKind.class);

    private final Messages messages;

    public ProblemWords(Messages messages) {
        this.messages = messages;
    }

    /** One line, the place first, the way compilers write it. */
    public String say(Problem problem) {
        String what = messages.say(PROBLEMS, problem.kind(), problem.arguments().toArray());
        return problem.where() + " " + problem.jsonPath() + "\n" + what;
    }
}
