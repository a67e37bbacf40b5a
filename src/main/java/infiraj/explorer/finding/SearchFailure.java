package infiraj.explorer.finding;

/** That a search could not be carried out: its index cannot be made, or no longer be read. */
public final class SearchFailure extends Exception {
    private static final long serialVersionUID = 1;

    SearchFailure(Throwable cause) {
        super("A search failed", cause);
    }
}
