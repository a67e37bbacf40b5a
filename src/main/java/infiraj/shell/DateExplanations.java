package infiraj.shell;

import infiraj.dating.FoundDate;
import infiraj.explorer.Explanations;
import infiraj.wording.Messages;
import infiraj.wording.Wording;

/** What is said of an expression of time: what it means, and why. */
final class DateExplanations {
    private final Messages messages;
    private final Explanations explanations;

    DateExplanations(Wording wording) {
        this.messages = new Messages(wording);
        this.explanations = new Explanations(wording);
    }

    /** The words, what they mean, and by which rule, on one line. */
    String say(FoundDate found, String paragraph) {
        return messages.say(
                "shell.date-read", found.span().in(paragraph), explanations.say(found.explanation(), found.warning()));
    }
}
