package infiraj.explorer;

import infiraj.wording.Language;

/** Which way time runs. */
public enum TimeDirection {
    /** The way the interface reads. */
    AS_READ,
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    public boolean isLeftward(Language language) {
        return switch (this) {
            case AS_READ -> language.isRightToLeft();
            case LEFT_TO_RIGHT -> false;
            case RIGHT_TO_LEFT -> true;
        };
    }
}
