package infiraj.app;

import infiraj.dating.Explanation;
import infiraj.dating.FoundDate;
import infiraj.dating.PublicationProposal;
import infiraj.dating.Rule;
import infiraj.intake.Candidate;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;

/** Why dates mean what they mean, in the words of a language. */
final class DateReasons {
    private static final KeyFamily RULES = KeyFamily.of("dating.rule", Rule.class);
    private static final KeyFamily PROPOSALS = KeyFamily.of("dating.proposal", PublicationProposal.Reason.class);

    private final Messages messages;

    DateReasons(Messages messages) {
        this.messages = messages;
    }

    /** Why a reading has its value, and what contradicts it. */
    String of(FoundDate date) {
        String why = say(date.explanation());
        return date.warning().map(warning -> why + " " + say(warning)).orElse(why);
    }

    /** Why the words of a candidate mean what they mean, and what contradicts it. */
    String of(Candidate.Dating dating) {
        String why = say(dating.why());
        return dating.warning().map(warning -> why + " " + say(warning)).orElse(why);
    }

    private String say(Explanation explanation) {
        Object[] arguments = explanation.args().toArray();
        return explanation.key().startsWith(RULES.key(""))
                ? messages.find(explanation.key(), arguments).orElseThrow()
                : messages.say(explanation.key(), arguments);
    }

    /** Why a day is proposed as that of publication. */
    String of(PublicationProposal proposal) {
        return messages.say(PROPOSALS, proposal.reason());
    }
}
