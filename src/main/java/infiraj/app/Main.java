package infiraj.app;

import java.util.Optional;

/** The program's entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Without arguments nothing needs parsing, and the window is there sooner.
        int exit = args.length == 0 ? new Explore(Options.DEFAULTS, Optional.empty()).call() : Cli.run(args);
        System.exit(exit);
    }
}
