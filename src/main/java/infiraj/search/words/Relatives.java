package infiraj.search.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gathers the relatives of one word, each once. */
final class Relatives {
    private final Map<Integer, Kin> byId = new HashMap<>();

    void add(int id, MatchKind kind, float weight) {
        if (weight > 0) {
            byId.merge(id, new Kin(id, kind, weight), Relatives::closest);
        }
    }

    /** What is related in two ways is called by the closer one and counts by the heavier one. */
    private static Kin closest(Kin a, Kin b) {
        MatchKind kind = a.kind().compareTo(b.kind()) <= 0 ? a.kind() : b.kind();
        return new Kin(a.id(), kind, Math.max(a.weight(), b.weight()));
    }

    boolean has(MatchKind kind) {
        return byId.values().stream().anyMatch(kin -> kin.kind() == kind);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    Collection<Kin> all() {
        return byId.values();
    }
}
