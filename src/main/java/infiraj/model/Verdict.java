package infiraj.model;

/** What can be said of two dates that are not known to the day. */
public enum Verdict {
    /** It holds whatever the dates turn out to be. */
    CERTAIN,
    /** It holds for some of what the dates may turn out to be. */
    POSSIBLE,
    /** It cannot hold. */
    IMPOSSIBLE;

    static Verdict of(boolean certain, boolean possible) {
        if (certain) {
            return CERTAIN;
        }
        return possible ? POSSIBLE : IMPOSSIBLE;
    }
}
