package infiraj.intake;

import infiraj.corpus.Problem;
import java.util.List;

/**
 * Why something cannot be taken in.
 *
 * @param name the file, as the person knows it
 * @param kind the reason
 * @param problems what is wrong within an article file, where that is the reason
 */
public record Refusal(String name, Kind kind, List<Problem> problems) {
    public Refusal {
        problems = List.copyOf(problems);
    }

    public Refusal(String name, Kind kind) {
        this(name, kind, List.of());
    }

    /** The reasons. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** The system refuses to read it. */
        UNREADABLE,
        /** A pipe, a device, or something else that is neither a file nor a folder. */
        NOT_A_FILE,
        /** Its name does not end like one of those that are read. */
        OTHER_KIND,
        /** It is larger than what is read. */
        TOO_LARGE,
        /** It is the address of a page, not the page. */
        ADDRESS,
        /** It holds nothing. */
        EMPTY,
        /** Its encoding cannot be told. */
        UNKNOWN_ENCODING,
        /** Nothing in it is the text of an article. */
        NO_TEXT,
        /** It is JSON, but not an article of ours. */
        BAD_ARTICLE,
        /** It is a table or a timeline, and something in it is wrong. */
        BAD_EVENTS,
        /** It is a table or a timeline without an event. */
        NO_EVENTS,
        /** The folder holds nothing that is read. */
        EMPTY_FOLDER,
        /** There are more files, or folders inside one another, than are read. */
        TOO_MANY
    }
}
