package infiraj.workspace;

import infiraj.model.Ids;

/**
 * A place to come back to.
 *
 * @param id unique among the bookmarks
 * @param kind what it leads to
 * @param title what the person calls it; not blank
 * @param text what leads there, in a notation that this room does not read
 */
public record Bookmark(String id, Kind kind, String title, String text) {
    /** What a bookmark leads to. */
    public enum Kind {
        /** A view of the timeline. */
        VIEW,
        /** A search. */
        SEARCH
    }

    public Bookmark {
        if (!Ids.isValid(id) || title.isBlank()) {
            throw new IllegalArgumentException("a bookmark needs an id and a title");
        }
    }
}
