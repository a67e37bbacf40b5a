package infiraj.search.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gathers the relatives of one word, keeping the closest relation to each. */
final class Relatives {
    private final Map<Integer, Kin> byId = new HashMap<>();

    void add(int id, MatchKind kind, float weight) {
        if (weight > 0) {
            byId.merge(id, new Kin(id, kind, weight), (a, b) -> b.weight() > a.weight() ? b : a);
        }
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
