package infiraj.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** Standard output and error, in UTF-8 whatever the locale: Arabic must survive {@code LC_ALL=C}. */
final class Terminal {
    private static final PrintWriter OUT = writer(FileDescriptor.out);
    private static final PrintWriter ERR = writer(FileDescriptor.err);

    private Terminal() {}

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    static PrintWriter out() {
        return OUT;
    }

    static PrintWriter err() {
        return ERR;
    }

    /** Logs a failure that nobody foresaw, and says so without its stack trace. */
    static void report(Throwable failure) {
        LoggerFactory.getLogger(Terminal.class).error("Unexpected failure", failure);
        ERR.println("infiraj: " + failure.getMessage());
    }
}
