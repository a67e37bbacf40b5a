package infiraj.review;

import infiraj.dating.Explanation;
import infiraj.intake.Candidate;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;

/** Why the words of a candidate mean what they mean. */
final class Reasons {
    private final Messages messages;
    private final DateWords dates;

    Reasons(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages.wording());
    }

    String of(Candidate.Dating dating) {
        return say(dating.why())
                + dating.warning().map(warning -> " " + say(warning)).orElse("");
    }

    private String say(Explanation explanation) {
        Object[] said = explanation.args().stream().map(this::inWords).toArray();
        return messages.say(explanation.key(), said);
    }

    /** Explanations carry dates as EDTF, which people need not know. */
    private String inWords(String argument) {
        try {
            return dates.say(EdtfDate.parse(argument));
        } catch (EdtfException notADate) {
            return argument;
        }
    }
}
