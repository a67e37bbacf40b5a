package infiraj.workspace;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that a person has added, by id. A value; in the order of the ids, so that the same state makes the same files.
 *
 * @param articles of their own
 * @param events of their own, and those that stand in the place of shipped ones
 * @param notes on events, by the event's id; none blank
 * @param bookmarks places to come back to
 * @param stars the ids of events with a star
 * @param decided the ids of candidates that have been accepted, merged or dismissed
 */
public record State(
        SortedMap<String, Article> articles,
        SortedMap<String, Event> events,
        SortedMap<String, String> notes,
        SortedMap<String, Bookmark> bookmarks,
        SortedSet<String> stars,
        SortedSet<String> decided) {
    /** Nothing added. */
    public static final State EMPTY = new State(
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());

    public State {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        bookmarks = Collections.unmodifiableSortedMap(new TreeMap<>(bookmarks));
        stars = Collections.unmodifiableSortedSet(new TreeSet<>(stars));
        decided = Collections.unmodifiableSortedSet(new TreeSet<>(decided));
    }

    /** The state that a change leads to. */
    public State after(Change change) {
        return new State(
                with(articles, change.edits(Edit.OfArticle.class)),
                with(events, change.edits(Edit.OfEvent.class)),
                with(notes, change.edits(Edit.OfNote.class)),
                with(bookmarks, change.edits(Edit.OfBookmark.class)),
                with(stars, change.edits(Edit.OfStar.class)),
                with(decided, change.edits(Edit.OfDecision.class)));
    }

    private static <T> SortedMap<String, T> with(SortedMap<String, T> things, List<? extends Edit.OfValue<T>> edits) {
        SortedMap<String, T> changed = new TreeMap<>(things);
        edits.forEach(edit ->
                edit.after().ifPresentOrElse(after -> changed.put(edit.id(), after), () -> changed.remove(edit.id())));
        return changed;
    }

    private static SortedSet<String> with(SortedSet<String> marked, List<? extends Edit.OfMark> edits) {
        SortedSet<String> changed = new TreeSet<>(marked);
        edits.forEach(edit -> {
            if (edit.after()) {
                changed.add(edit.id());
            } else {
                changed.remove(edit.id());
            }
        });
        return changed;
    }

    /** A corpus with everything that the person has added; what has an id of the corpus stands in its place. */
    public Corpus over(Corpus base) {
        Collection<Article> allArticles = Stream.concat(
                        base.articles().stream().filter(article -> !articles.containsKey(article.id())),
                        articles.values().stream())
                .toList();
        Collection<Event> allEvents = Stream.concat(
                        base.events().stream().filter(event -> !events.containsKey(event.id())),
                        events.values().stream())
                .toList();
        return Corpus.inOrder(allArticles, allEvents);
    }

    /** Puts an article. */
    public Edit.OfArticle put(Article article) {
        return new Edit.OfArticle(article.id(), Optional.ofNullable(articles.get(article.id())), Optional.of(article));
    }

    /** Puts an event. */
    public Edit.OfEvent put(Event event) {
        return new Edit.OfEvent(event.id(), Optional.ofNullable(events.get(event.id())), Optional.of(event));
    }

    /** Takes an event out. */
    public Edit.OfEvent removeEvent(String id) {
        return new Edit.OfEvent(id, Optional.ofNullable(events.get(id)), Optional.empty());
    }

    /** Writes a note, or deletes it. */
    public Edit.OfNote note(String event, Optional<String> note) {
        return new Edit.OfNote(event, Optional.ofNullable(notes.get(event)), note);
    }

    /** Puts a bookmark. */
    public Edit.OfBookmark put(Bookmark bookmark) {
        return new Edit.OfBookmark(
                bookmark.id(), Optional.ofNullable(bookmarks.get(bookmark.id())), Optional.of(bookmark));
    }

    /** Takes a bookmark out. */
    public Edit.OfBookmark removeBookmark(String id) {
        return new Edit.OfBookmark(id, Optional.ofNullable(bookmarks.get(id)), Optional.empty());
    }

    /** Gives a star or takes it away. */
    public Edit.OfStar star(String event, boolean starred) {
        return new Edit.OfStar(event, stars.contains(event), starred);
    }

    /** Marks a candidate as decided. */
    public Edit.OfDecision decide(String candidate) {
        return new Edit.OfDecision(candidate, decided.contains(candidate), true);
    }
}
