package infiraj.intake;

import infiraj.corpus.Furniture;
import infiraj.intake.events.Haul;
import infiraj.intake.events.Left;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How many events a file brings that are not there yet. */
    public String fresh(Haul haul) {
        return messages.say("intake.fresh", haul.fresh().size());
    }

    /** How many events that are there a file says otherwise; nothing if none. */
    public Optional<String> changed(Haul haul) {
        return Optional.of(haul.changed().size())
                .filter(count -> count > 0)
                .map(count -> messages.say("intake.changed", count));
    }

    /** What else is to be said of a file of events: how many are there already, and what of it is left. */
    public List<String> rest(Haul haul) {
        Stream<String> known = haul.known() > 0 ? Stream.of(messages.say("intake.known", haul.known())) : Stream.of();
        return Stream.concat(known, haul.left().stream().sorted().map(left -> messages.say(LEFT, left)))
                .toList();
    }

    /** That a text is there already, or nearly. */
    public String twin(Twins.Twin twin) {
        return twin.isSame()
                ? messages.say("intake.twin-same", twin.article())
                : messages.say("intake.twin-near", twin.article(), Math.round(twin.likeness() * 100));
    }
}
