package infiraj.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Why something cannot be kept.
 *
 * @param kind the reason
 * @param folder the workspace
 * @param words what the system says, in its own language; may be empty
 */
public record Trouble(Kind kind, Path folder, String words) {
    /** The reasons. */
    public enum Kind {
        /** Another window has the workspace open. */
        LOCKED,
        /** The folder or its disk may not be written to. */
        READ_ONLY,
        /** There is no room left. */
        FULL,
        /** The folder is not there any more. */
        GONE,
        /** A file of the workspace cannot be read, and must not be overwritten therefore. */
        UNREADABLE,
        /** It holds what our files cannot, such as a control character, and could not be read again. */
        UNFIT,
        /** Something else. */
        FAILED
    }

    /** Room that a few changes need, in bytes; with less the disk is full. */
    private static final long LITTLE = 64 << 10;

    /** Which reason a failure is of. */
    static Trouble of(IOException failure, Path folder, Disk disk) {
        String words = Objects.requireNonNullElse(failure.getMessage(), "");
        return new Trouble(
                kind(failure, folder, disk), folder, failure.getClass().getSimpleName() + ": " + words);
    }

    private static Kind kind(IOException failure, Path folder, Disk disk) {
        if (failure instanceof AccessDeniedException || isReadOnly(failure)) {
            return Kind.READ_ONLY;
        }
        if (Files.notExists(folder)) {
            return Kind.GONE;
        }
        return disk.room(folder) < LITTLE || said(failure).contains("no space") ? Kind.FULL : Kind.FAILED;
    }

    private static boolean isReadOnly(IOException failure) {
        return said(failure).contains("read-only file system");
    }

    /** Where the system says it in English; Java has no type for these. */
    private static String said(IOException failure) {
        String reason = failure instanceof FileSystemException said ? said.getReason() : failure.getMessage();
        return Objects.requireNonNullElse(reason, "").toLowerCase(Locale.ROOT);
    }
}
