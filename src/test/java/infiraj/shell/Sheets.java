package infiraj.shell;

/** The style sheet of the window, for tests of windows beside it. */
public final class Sheets {
    private Sheets() {}

    public static String window() {
        return MainWindow.sheet();
    }
}
