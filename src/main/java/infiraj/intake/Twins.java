package infiraj.intake;

import infiraj.model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notices texts that are known already. Not safe for use by several threads. */
public final class Twins {
    /** Texts that share so much of what is kept of them are told to be nearly the same. */
    private static final double NEAR = 0.6;

    /** Hashes by which candidates for a near twin are looked up; that many of the least. */
    private static final int LOOKED_UP = 8;

    /** Texts kept under one hash: what very many texts share tells little. */
    private static final int SHELF = 16;

    private final Map<String, String> byDigest = new HashMap<>();
    private final Map<Integer, List<Known>> byHash = new HashMap<>();

    private record Known(String article, Fingerprint fingerprint) {}

    /**
     * An article with the same text.
     *
     * @param article its id
     * @param likeness 1 for the same words, less for a near twin
     */
    public record Twin(String article, double likeness) {
        public boolean isSame() {
            return likeness == 1;
        }
    }

    /** Remembers an article that is there already. */
    public void add(Article article) {
        add(article.id(), Fingerprint.of(article.paragraphs()));
    }

    /** The twin of a draft among what was added before, if it has one; remembers the draft if it is none of the same. */
    public Optional<Twin> meet(Draft draft) {
        Optional<Twin> twin = twin(draft.fingerprint());
        if (twin.isEmpty() || !twin.get().isSame()) {
            add(draft.id(), draft.fingerprint());
        }
        return twin;
    }

    private void add(String article, Fingerprint fingerprint) {
        byDigest.putIfAbsent(fingerprint.digest(), article);
        Known known = new Known(article, fingerprint);
        fingerprint.least().stream()
                .limit(LOOKED_UP)
                .map(hash -> byHash.computeIfAbsent(hash, fresh -> new ArrayList<>(1)))
                .filter(shelf -> shelf.size() < SHELF)
                .forEach(shelf -> shelf.add(known));
    }

    private Optional<Twin> twin(Fingerprint fingerprint) {
        String same = byDigest.get(fingerprint.digest());
        if (same != null) {
            return Optional.of(new Twin(same, 1));
        }
        Twin nearest = new Twin("", NEAR);
        for (int hash : fingerprint
                .least()
                .subList(0, Math.min(LOOKED_UP, fingerprint.least().size()))) {
            for (Known known : byHash.getOrDefault(hash, List.of())) {
                // Short of one: only the same words are the same text.
                double likeness = Math.min(0.99, known.fingerprint().likeness(fingerprint));
                nearest = likeness > nearest.likeness() ? new Twin(known.article(), likeness) : nearest;
            }
        }
        return nearest.article().isEmpty() ? Optional.empty() : Optional.of(nearest);
    }
}
