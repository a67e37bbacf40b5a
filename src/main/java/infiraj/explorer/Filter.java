package infiraj.explorer;

import infiraj.model.Event;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which events are shown. Within a facet any choice will do, all facets must agree; a facet without choices lets all pass.
 *
 * @param participants of whom at least one takes part
 * @param kinds quadrants; the empty one is context
 * @param articles ids of articles of which at least one is evidence
 * @param landmarksOnly whether only landmarks pass
 */
public record Filter(
        Set<Participant> participants, Set<Optional<QuadClass>> kinds, Set<String> articles, boolean landmarksOnly)
        implements Predicate<Event> {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), false);

    public Filter {
        participants = Set.copyOf(participants);
        kinds = Set.copyOf(kinds);
        articles = Set.copyOf(articles);
    }

    @Override
    public boolean test(Event event) {
        return (participants.isEmpty() || event.participants().stream().anyMatch(participants::contains))
                && (kinds.isEmpty() || kinds.contains(event.type().quadClass()))
                && (articles.isEmpty()
                        || event.evidence().stream()
                                .anyMatch(evidence ->
                                        articles.contains(evidence.passage().article())))
                && (!landmarksOnly || event.landmark());
    }

    public boolean isActive() {
        return !equals(NONE);
    }

    public Filter toggled(Participant participant) {
        return new Filter(toggled(participants, participant), kinds, articles, landmarksOnly);
    }

    public Filter toggled(Optional<QuadClass> kind) {
        return new Filter(participants, toggled(kinds, kind), articles, landmarksOnly);
    }

    public Filter toggledArticle(String article) {
        return new Filter(participants, kinds, toggled(articles, article), landmarksOnly);
    }

    public Filter toggledLandmarks() {
        return new Filter(participants, kinds, articles, !landmarksOnly);
    }

    Filter withoutParticipants() {
        return new Filter(Set.of(), kinds, articles, landmarksOnly);
    }

    Filter withoutKinds() {
        return new Filter(participants, Set.of(), articles, landmarksOnly);
    }

    Filter withoutArticles() {
        return new Filter(participants, kinds, Set.of(), landmarksOnly);
    }

    Filter withoutLandmarks() {
        return new Filter(participants, kinds, articles, false);
    }

    private static <T> Set<T> toggled(Set<T> set, T element) {
        Set<T> next = new HashSet<>(set);
        if (!next.remove(element)) {
            next.add(element);
        }
        return next;
    }
}
