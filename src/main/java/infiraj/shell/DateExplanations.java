package infiraj.shell;

import infiraj.dating.Explanation;
import infiraj.dating.FoundDate;
import infiraj.dating.Rule;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.wording.DateWords;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.Wording;

/** What is said of an expression of time: what it means, and why. */
final class DateExplanations {
    private static final KeyFamily RULES = KeyFamily.of("dating.rule", Rule.class);

    private final Messages messages;
    private final DateWords dates;

    DateExplanations(Wording wording) {
        this.messages = new Messages(wording);
        this.dates = new DateWords(wording);
    }

    /** The words, what they mean, and by which rule, on one line. */
    String say(FoundDate found, String paragraph) {
        return messages.say("shell.date-read", found.span().in(paragraph), why(found.explanation()))
                + found.warning().map(warning -> " " + why(warning)).orElse("");
    }

    private String why(Explanation explanation) {
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
