package infiraj.explorer;

import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.workspace.Deed;
import infiraj.workspace.Parcel;
import infiraj.workspace.Trouble;

/** What is said of the workspace: what would be undone, and why something cannot be kept. */
public final class OwnWords {
    private static final KeyFamily DEEDS = KeyFamily.of("workspace.deed", Deed.class);
    private static final KeyFamily TROUBLES = KeyFamily.of("workspace.trouble", Trouble.Kind.class);

    private static final KeyFamily REFUSALS = KeyFamily.of("workspace.parcel", Parcel.Reason.class);

    private final Messages messages;

    public OwnWords(Messages messages) {
        this.messages = messages;
    }

    /** Names the undoing of a deed. */
    public String undo(Deed deed) {
        return messages.say("workspace.undo", messages.say(DEEDS, deed));
    }

    /** Names the redoing of a deed. */
    public String redo(Deed deed) {
        return messages.say("workspace.redo", messages.say(DEEDS, deed));
    }

    /** Why a file that somebody has handed on cannot be taken over. */
    public String why(Parcel.Opening.Refused refused) {
        return messages.say(REFUSALS, refused.reason(), refused.where());
    }

    /** What has been taken over. */
    public String received(Parcel parcel) {
        return messages.say(
                "workspace.received",
                Integer.toString(parcel.state().articles().size()),
                Integer.toString(parcel.state().events().size()));
    }

    /** Why something cannot be kept, and what to do. */
    public String why(Trouble trouble) {
        return messages.say(TROUBLES, trouble.kind(), trouble.folder(), trouble.words());
    }
}
