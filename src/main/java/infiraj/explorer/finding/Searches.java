package infiraj.explorer.finding;

import infiraj.explorer.Bookmarks;
import infiraj.workspace.Bookmark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Queries worth coming back to: those that led somewhere of late, and those a person kept. Newest first. Both are the
 * person's alone and go into no export.
 */
public final class Searches {
    private static final int MOST_RECENT = 8;

    private final ReadOnlyObjectWrapper<List<String>> recent = new ReadOnlyObjectWrapper<>(this, "recent", List.of());
    private final ReadOnlyObjectWrapper<List<String>> saved = new ReadOnlyObjectWrapper<>(this, "saved", List.of());
    private Optional<Bookmarks> shelf = Optional.empty();

    public ReadOnlyObjectProperty<List<String>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** From now on queries that a person keeps are bookmarks; before, none can be kept. */
    public void keepAmong(Bookmarks bookmarks) {
        shelf = Optional.of(bookmarks);
        bookmarks
                .allProperty()
                .subscribe(all -> saved.set(all.stream().map(Bookmark::text).toList()));
    }

    /** Takes up the recent queries of an earlier time; what has been looked for since comes first. */
    public void recall(List<String> earlier) {
        recent.set(Stream.concat(recent.get().stream(), earlier.stream())
                .distinct()
                .limit(MOST_RECENT)
                .toList());
    }

    void remember(String query) {
        if (!query.isBlank()) {
            recent.set(withFirst(query.strip(), recent.get()).limit(MOST_RECENT).toList());
        }
    }

    /** Forgets what was looked for of late. */
    public void forgetRecent() {
        recent.set(List.of());
    }

    public boolean isSaved(String query) {
        return saved.get().contains(query.strip());
    }

    /** Whether queries can be kept at the moment. */
    public boolean canSave() {
        return shelf.filter(Bookmarks::areWritable).isPresent();
    }

    /** Keeps a query, or lets go of one that is kept. */
    public void toggleSaved(String query) {
        String kept = query.strip();
        shelf.ifPresent(bookmarks -> bookmarks
                .leadingTo(kept)
                .ifPresentOrElse(bookmarks::forget, () -> bookmarks.add(kept, kept, () -> {})));
    }

    private static Stream<String> withFirst(String query, List<String> others) {
        return Stream.concat(Stream.of(query), others.stream().filter(other -> !other.equals(query)));
    }
}
