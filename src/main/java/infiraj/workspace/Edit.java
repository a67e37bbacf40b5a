package infiraj.workspace;

import infiraj.model.Article;
import infiraj.model.Event;
import java.util.Optional;

/** The smallest change: one thing of the workspace, as it was before and as it is after. */
public sealed interface Edit {
    /** What is changed: the id of the article, the event or whatever it is. */
    String id();

    /** The edit that takes this one back. */
    Edit inverse();

    /** Whether all stays as it is. */
    boolean isNothing();

    /** Of something that has a content. */
    sealed interface OfValue<T> extends Edit {
        /** Absent if it was not there. */
        Optional<T> before();

        /** Absent if it is not there any more. */
        Optional<T> after();

        @Override
        default boolean isNothing() {
            return before().equals(after());
        }
    }

    /** Of something that is there or not. */
    sealed interface OfMark extends Edit {
        /** Whether it was there. */
        boolean before();

        /** Whether it is there now. */
        boolean after();

        @Override
        default boolean isNothing() {
            return before() == after();
        }
    }

    /** An article of the person's own. */
    record OfArticle(String id, Optional<Article> before, Optional<Article> after) implements OfValue<Article> {
        @Override
        public OfArticle inverse() {
            return new OfArticle(id, after, before);
        }
    }

    /** An event of the person's own, or one that stands in the place of a shipped one. */
    record OfEvent(String id, Optional<Event> before, Optional<Event> after) implements OfValue<Event> {
        @Override
        public OfEvent inverse() {
            return new OfEvent(id, after, before);
        }
    }

    /** A note on an event, whoever it comes from. */
    record OfNote(String id, Optional<String> before, Optional<String> after) implements OfValue<String> {
        @Override
        public OfNote inverse() {
            return new OfNote(id, after, before);
        }
    }

    /** A bookmark. */
    record OfBookmark(String id, Optional<Bookmark> before, Optional<Bookmark> after) implements OfValue<Bookmark> {
        @Override
        public OfBookmark inverse() {
            return new OfBookmark(id, after, before);
        }
    }

    /** A star on an event. */
    record OfStar(String id, boolean before, boolean after) implements OfMark {
        @Override
        public OfStar inverse() {
            return new OfStar(id, after, before);
        }
    }

    /** Whether a candidate is decided. */
    record OfDecision(String id, boolean before, boolean after) implements OfMark {
        @Override
        public OfDecision inverse() {
            return new OfDecision(id, after, before);
        }
    }
}
