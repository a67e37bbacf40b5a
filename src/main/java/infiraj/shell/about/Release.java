package infiraj.shell.about;

/** Which program this is. */
public final class Release {
    /** The version that the build has, too: a test compares them. */
    public static final String VERSION = "0.1.0";

    private Release() {}
}
