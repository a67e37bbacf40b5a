package infiraj.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The queue of candidates that wait for the person. A value: what has been decided is known elsewhere and handed in.
 *
 * @param waiting in the order of the articles and of their texts
 * @param decided how many have been decided
 * @param at index of the one being looked at; 0 when none waits
 */
public record Review(List<Candidate> waiting, int decided, int at) {
    /** Nothing to review. */
    public static final Review NOTHING = new Review(List.of(), 0, 0);

    public Review {
        waiting = List.copyOf(waiting);
        if (decided < 0 || at < 0 || at > 0 && at >= waiting.size()) {
            throw new IllegalArgumentException("outside the queue: " + at);
        }
    }

    /** The queue of what is not decided yet, at its first. */
    public static Review of(List<Candidate> all, Set<String> decided) {
        List<Candidate> waiting = all.stream()
                .filter(candidate -> !decided.contains(candidate.id()))
                .toList();
        return new Review(waiting, all.size() - waiting.size(), 0);
    }

    /** The candidate being looked at. */
    public Optional<Candidate> current() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.get(at));
    }

    /** How many there are altogether. */
    public int all() {
        return decided + waiting.size();
    }

    /** The queue at the next, or at the one before, without deciding; it goes round. */
    public Review step(int by) {
        return waiting.isEmpty() ? this : new Review(waiting, decided, Math.floorMod(at + by, waiting.size()));
    }

    /** The queue at a certain candidate; as it is where that does not wait. */
    public Review at(String candidate) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).id().equals(candidate)) {
                return new Review(waiting, decided, i);
            }
        }
        return this;
    }

    /** The queue after something was decided or taken back: at the candidate looked at, or at the one that followed it. */
    public Review after(List<Candidate> all, Set<String> decidedNow) {
        Review next = of(all, decidedNow);
        for (int i = at; i < waiting.size(); i++) {
            Review there = next.at(waiting.get(i).id());
            if (!decidedNow.contains(waiting.get(i).id())) {
                return there;
            }
        }
        return next;
    }
}
