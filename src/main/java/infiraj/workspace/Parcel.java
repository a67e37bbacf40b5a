package infiraj.workspace;

import infiraj.corpus.Problem;
import infiraj.model.Article;
import infiraj.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A workspace that somebody has handed on.
 *
 * @param state all that they had added
 * @param sources the texts as they had received them, by name
 * @param left what in it could not be read; everything else was
 */
public record Parcel(State state, Map<String, byte[]> sources, List<Problem> left) {
    public Parcel {
        sources = Map.copyOf(sources);
        left = List.copyOf(left);
    }

    /**
     * Articles and events.
     *
     * @param sources the texts that they were made of, by name
     * @param decided the ids of candidates in these articles that need not be decided any more
     */
    public static Parcel of(
            List<Article> articles, List<Event> events, Map<String, byte[]> sources, List<String> decided) {
        State nothing = State.EMPTY;
        List<Edit> edits = new ArrayList<>();
        articles.forEach(article -> edits.add(nothing.put(article)));
        events.forEach(event -> edits.add(nothing.put(event)));
        decided.forEach(candidate -> edits.add(nothing.decide(candidate)));
        return new Parcel(nothing.after(new Change(Deed.TAKE_IN, edits)), sources, List.of());
    }

    /** What became of opening one. */
    public sealed interface Opening {
        /** It can be taken over. */
        record Opened(Parcel parcel) implements Opening {}

        /**
         * It cannot.
         *
         * @param reason why
         * @param where the entry that is the reason, or what the system says; may be empty
         */
        record Refused(Reason reason, String where) implements Opening {}
    }

    /** Why a file cannot be taken over. */
    public enum Reason {
        /** The system refuses to read it. */
        UNREADABLE,
        /** No zip file, or a damaged one. */
        NOT_A_ZIP,
        /** A zip file, but of something else. */
        NOT_A_WORKSPACE,
        /** An entry has a name that no workspace has, such as one that leads out of its folder. */
        ODD_NAME,
        /** Two entries have the same name. */
        TWICE,
        /** There are more entries than are read. */
        TOO_MANY,
        /** It holds more than is read. */
        TOO_LARGE,
        /** It holds far more than its size gives reason to expect. */
        TOO_DENSE
    }
}
