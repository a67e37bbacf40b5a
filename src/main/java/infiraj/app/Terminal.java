package infiraj.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
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

    /** Standard output for a file that is written there; whoever writes flushes it. */
    static OutputStream bytes() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }

    /** Logs a failure that nobody foresaw, and says so without its stack trace. */
    static void report(Throwable failure) {
        LoggerFactory.getLogger(Terminal.class).error("Unexpected failure", failure);
        ERR.println("infiraj: " + failure.getMessage());
    }
}
