package infiraj.explorer;

import infiraj.dating.Explanation;
import infiraj.dating.Rule;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.wording.DateWords;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.Optional;

/** Why words of time mean what they mean, for people. */
public final class Explanations {
    private static final KeyFamily RULES = KeyFamily.of("dating.rule", Rule.class);

    private final Messages messages;
    private final DateWords dates;

    public Explanations(Wording wording) {
        this.messages = new Messages(wording);
        this.dates = new DateWords(wording);
    }

    /** Why, and what contradicts it. */
    public String say(Explanation why, Optional<Explanation> warning) {
        return say(why) + warning.map(contradiction -> " " + say(contradiction)).orElse("");
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
