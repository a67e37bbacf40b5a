package infiraj.workspace;

import infiraj.model.Article;
import infiraj.model.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person did at one go, and what is undone at one go. Each is made for the state it is to be applied to.
 *
 * @param deed what they did
 * @param edits what it changes, each thing once; none if nothing
 */
public record Change(Deed deed, List<Edit> edits) {
    public Change {
        edits = edits.stream().filter(edit -> !edit.isNothing()).toList();
    }

    private Change(Deed deed, Edit... edits) {
        this(deed, List.of(edits));
    }

    /** The change that takes this one back. */
    public Change inverse() {
        List<Edit> back = new ArrayList<>(edits.size());
        edits.reversed().forEach(edit -> back.add(edit.inverse()));
        return new Change(deed, back);
    }

    /** Whether all stays as it is. */
    public boolean isNothing() {
        return edits.isEmpty();
    }

    /** The edits of one sort. */
    <E extends Edit> List<E> edits(Class<E> sort) {
        return edits.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Takes articles in; one that is there already is replaced. */
    public static Change takeIn(State state, Collection<Article> articles) {
        return new Change(Deed.TAKE_IN, articles.stream().<Edit>map(state::put).toList());
    }

    /**
     * Takes articles in.
     *
     * @param sources the names that their sources have got, by those that they have in the articles
     */
    public static Change takeIn(State state, Collection<Article> articles, Map<String, String> sources) {
        return takeIn(
                state,
                articles.stream()
                        .map(article -> new Article(
                                article.id(),
                                article.headline(),
                                article.outlet(),
                                article.published(),
                                article.language(),
                                article.source().map(name -> sources.getOrDefault(name, name)),
                                article.paragraphs()))
                        .toList());
    }

    /** Makes an event of a candidate. */
    public static Change accept(State state, Event event, String candidate) {
        return new Change(Deed.ACCEPT, state.put(event), state.decide(candidate));
    }

    /**
     * Makes a candidate further evidence of an event.
     *
     * @param event with that evidence
     */
    public static Change merge(State state, Event event, String candidate) {
        return new Change(Deed.MERGE, state.put(event), state.decide(candidate));
    }

    /**
     * Makes one event of several.
     *
     * @param event what becomes of them
     * @param others the ids of the person's own events that it takes the place of
     */
    public static Change merge(State state, Event event, List<String> others) {
        return new Change(
                Deed.MERGE,
                Stream.concat(
                                Stream.<Edit>of(state.put(event)),
                                others.stream()
                                        .filter(id -> !id.equals(event.id()))
                                        .map(state::removeEvent))
                        .toList());
    }

    /** Lays a candidate aside. */
    public static Change dismiss(State state, String candidate) {
        return new Change(Deed.DISMISS, state.decide(candidate));
    }

    /** Adds an event of one's own. */
    public static Change add(State state, Event event) {
        return new Change(Deed.ADD_EVENT, state.put(event));
    }

    /** Changes an event; of a shipped one, what stands in its place. */
    public static Change edit(State state, Event event) {
        return new Change(Deed.EDIT_EVENT, state.put(event));
    }

    /** Takes an event of one's own out, with note and star; a shipped one stands again as it was shipped. */
    public static Change remove(State state, String event) {
        return new Change(
                Deed.REMOVE_EVENT,
                state.removeEvent(event),
                state.note(event, Optional.empty()),
                state.star(event, false));
    }

    /** Changes what an article of one's own says of itself. */
    public static Change edit(State state, Article article) {
        return new Change(Deed.EDIT_ARTICLE, state.put(article));
    }

    /** Writes a note on an event; a blank one deletes it. */
    public static Change note(State state, String event, String note) {
        return new Change(Deed.NOTE, state.note(event, Optional.of(note).filter(text -> !text.isBlank())));
    }

    /** Gives an event a star, or takes it away. */
    public static Change star(State state, String event, boolean starred) {
        return new Change(starred ? Deed.STAR : Deed.UNSTAR, state.star(event, starred));
    }

    /** Keeps a bookmark, in place of any with its id. */
    public static Change keep(State state, Bookmark bookmark) {
        return new Change(Deed.BOOKMARK, state.put(bookmark));
    }

    /** Forgets a bookmark. */
    public static Change forget(State state, String bookmark) {
        return new Change(Deed.FORGET, state.removeBookmark(bookmark));
    }
}
