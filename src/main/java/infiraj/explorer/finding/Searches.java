package infiraj.explorer.finding;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Queries worth coming back to: those that led somewhere of late, and those a person kept. Newest first. */
public final class Searches {
    private static final int MOST_RECENT = 8;

    private final ReadOnlyObjectWrapper<List<String>> recent = new ReadOnlyObjectWrapper<>(this, "recent", List.of());
    private final ReadOnlyObjectWrapper<List<String>> saved = new ReadOnlyObjectWrapper<>(this, "saved", List.of());

    public ReadOnlyObjectProperty<List<String>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    void remember(String query) {
        if (!query.isBlank()) {
            recent.set(withFirst(query.strip(), recent.get()).limit(MOST_RECENT).toList());
        }
    }

    public boolean isSaved(String query) {
        return saved.get().contains(query.strip());
    }

    /** Keeps a query, or lets go of one that is kept. */
    public void toggleSaved(String query) {
        String kept = query.strip();
        saved.set(
                isSaved(kept)
                        ? saved.get().stream()
                                .filter(other -> !other.equals(kept))
                                .toList()
                        : withFirst(kept, saved.get()).toList());
    }

    private static Stream<String> withFirst(String query, List<String> others) {
        return Stream.concat(Stream.of(query), others.stream().filter(other -> !other.equals(query)));
    }
}
