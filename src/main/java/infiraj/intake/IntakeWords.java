package infiraj.intake;

import infiraj.corpus.Furniture;
import infiraj.intake.events.Left;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;

/** What is said of things taken in: how they were read, what was left out, why something is proposed or refused. */
public final class IntakeWords {
    private static final KeyFamily ENCODINGS = KeyFamily.of("intake.encoding", Decoded.Ground.class);
    private static final KeyFamily GROUNDS = KeyFamily.of("intake.ground", Proposed.Ground.class);
    private static final KeyFamily REFUSALS = KeyFamily.of("intake.refusal", Refusal.Kind.class);
    private static final KeyFamily OMISSIONS = KeyFamily.of("intake.omission", Furniture.Sort.class);

    private static final KeyFamily LEFT = KeyFamily.of("intake.left", Left.class);

    private final Messages messages;

    public IntakeWords(Messages messages) {
        this.messages = messages;
    }

    /** In which encoding a text was read, and how that was told. */
    public String encoding(Decoded decoded) {
        return messages.say(ENCODINGS, decoded.ground(), decoded.charset().name());
    }

    /** What speaks for a proposal. */
    public String ground(Proposed<?> proposed) {
        return messages.say(GROUNDS, proposed.ground());
    }

    /** Why something cannot be taken in, without its name. */
    public String refusal(Refusal refusal) {
        return messages.say(REFUSALS, refusal.kind());
    }

    /** What a line that was left out was taken for. */
    public String omission(Furniture.Sort sort) {
        return messages.say(OMISSIONS, sort);
    }

    /** What of a file of events is not taken in. */
    public String left(Left left) {
        return messages.say(LEFT, left);
    }

    /** That a text is there already, or nearly. */
    public String twin(Twins.Twin twin) {
        return twin.isSame()
                ? messages.say("intake.twin-same", twin.article())
                : messages.say("intake.twin-near", twin.article(), Math.round(twin.likeness() * 100));
    }
}
