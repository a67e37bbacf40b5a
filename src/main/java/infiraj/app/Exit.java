package infiraj.app;

/** What the program tells the shell that called it. */
final class Exit {
    static final int GOOD = 0;

    /** The input was read, and something is wrong with it. */
    static final int FOUND_PROBLEMS = 1;

    /** The call is wrong, or the input cannot be read. */
    static final int WRONG_USAGE = 2;

    private Exit() {}
}
