package infiraj.bench;

import java.util.Locale;

/** The machine that a figure was measured on. */
public final class Machine {
    private Machine() {}

    /** Cores, operating system and Java, in a few words. */
    public static String described() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s, JDK %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("os.name"),
                System.getProperty("java.version"));
    }
}
