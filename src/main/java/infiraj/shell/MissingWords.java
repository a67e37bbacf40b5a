package infiraj.shell;

import infiraj.explorer.sharing.Fitted;
import infiraj.explorer.sharing.Fitted.Missing;
import infiraj.model.Participant;
import infiraj.text.Isolates;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import java.util.List;

/** What is said of a view that names what the corpus does not have. */
public final class MissingWords {
    private static final KeyFamily MISSING = KeyFamily.of("shell.missing", Fitted.Kind.class);

    private final Messages messages;

    public MissingWords(Messages messages) {
        this.messages = messages;
    }

    /** A sentence for each thing; none if all is there. */
    public List<String> say(Fitted fitted) {
        return fitted.missing().stream().map(this::say).toList();
    }

    private String say(Missing missing) {
        return messages.say(MISSING, missing.kind(), name(missing));
    }

    private String name(Missing missing) {
        return switch (missing.kind()) {
            case EVENT, ARTICLE -> Isolates.leftToRight(missing.name());
            case PARTICIPANT -> new Names(messages.wording()).of(new Participant(missing.name()));
        };
    }
}
