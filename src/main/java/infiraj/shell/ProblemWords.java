package infiraj.shell;

import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.model.EdtfException;
import infiraj.text.Isolates;
import infiraj.wording.EdtfRefusals;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.util.List;

/** What is said of a problem with a corpus: the place, what is wrong, what to do. */
public final class ProblemWords {
    private static final KeyFamily PROBLEMS = KeyFamily.of("corpus.problem", ProblemKind.class);

    private final Messages messages;

    public ProblemWords(Messages messages) {
        this.messages = messages;
    }

    /** One line, the place first, the way compilers write it. */
    public String say(Problem problem) {
        return problem.where() + " " + problem.jsonPath() + "\n" + what(problem);
    }

    /** The same for a window, where a path keeps its order whatever letters are in it. */
    public String onScreen(Problem problem) {
        return Isolates.leftToRight(problem.where() + " " + problem.jsonPath()) + "\n" + what(problem);
    }

    /** A date in EDTF has no letter to hold its numbers together among Arabic words. */
    private String inOrder(String edtf) {
        boolean rightToLeft = messages.wording().language().isRightToLeft();
        return rightToLeft ? Isolates.leftToRight(edtf) : edtf;
    }

    private String what(Problem problem) {
        List<String> given = problem.arguments();
        if (problem.kind() != ProblemKind.BAD_DATE) {
            return messages.say(PROBLEMS, problem.kind(), given.toArray());
        }
        EdtfException refusal = new EdtfException(
                EdtfException.Reason.valueOf(given.get(1)), Integer.parseInt(given.get(2)), given.get(3));
        return messages.say(
                PROBLEMS, problem.kind(), inOrder(given.get(0)), new EdtfRefusals(messages.wording()).say(refusal));
    }
}
