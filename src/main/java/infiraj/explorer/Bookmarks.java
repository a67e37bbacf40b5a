package infiraj.explorer;

import infiraj.workspace.Bookmark;
import infiraj.workspace.Bookmark.Kind;
import infiraj.workspace.Change;
import infiraj.workspace.Now;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The person's bookmarks of one kind, the latest first, kept in their workspace like everything else they add. For the JavaFX
 * thread only.
 */
public final class Bookmarks {
    private final OwnWork work;
    private final Kind kind;
    private final ReadOnlyObjectWrapper<List<Bookmark>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());

    public Bookmarks(OwnWork work, Kind kind) {
        this.work = work;
        this.kind = kind;
        work.nowProperty().subscribe(now -> now.ifPresent(kept -> all.set(of(kept))));
    }

    /** Ids are numbers in the order in which they were given, and so is the order of the state. */
    private List<Bookmark> of(Now kept) {
        return kept.state().bookmarks().values().stream()
                .filter(bookmark -> bookmark.kind() == kind)
                .toList()
                .reversed();
    }

    public ReadOnlyObjectProperty<List<Bookmark>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Whether any can be added or changed at the moment. */
    public boolean areWritable() {
        return work.isWritable();
    }

    /**
     * Adds one.
     *
     * @param title not blank
     * @param text what leads there
     * @param then run when it is kept
     */
    public void add(String title, String text, Runnable then) {
        work.make(
                state -> Change.keep(state, new Bookmark(next(state.bookmarks().keySet()), kind, title, text)), then);
    }

    private String next(Iterable<String> ids) {
        String prefix = kind.name().toLowerCase(Locale.ROOT) + "-";
        int last = 0;
        for (String id : ids) {
            if (id.startsWith(prefix) && id.substring(prefix.length()).matches("[0-9]{1,8}")) {
                last = Math.max(last, Integer.parseInt(id.substring(prefix.length())));
            }
        }
        return prefix + String.format(Locale.ROOT, "%08d", last + 1);
    }

    /** Gives one another name, unless that is blank or the one it has. */
    public void rename(Bookmark bookmark, String title) {
        String next = title.strip();
        if (!next.isEmpty() && !next.equals(bookmark.title())) {
            work.make(state -> Change.keep(state, new Bookmark(bookmark.id(), kind, next, bookmark.text())), () -> {});
        }
    }

    /** Takes one away. */
    public void forget(Bookmark bookmark) {
        work.make(state -> Change.forget(state, bookmark.id()), () -> {});
    }

    /** The one that leads there, if any does. */
    public Optional<Bookmark> leadingTo(String text) {
        return all.get().stream()
                .filter(bookmark -> bookmark.text().equals(text))
                .findFirst();
    }
}
