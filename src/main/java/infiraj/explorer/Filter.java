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
 * @param starredOnly whether only events pass that the person has given a star; who looks after stars sees to it
 * @param found ids of the events that a search found, where only they pass
 */
public record Filter(
        Set<Participant> participants,
        Set<Optional<QuadClass>> kinds,
        Set<String> articles,
        boolean landmarksOnly,
        boolean starredOnly,
        Optional<Set<String>> found)
        implements Predicate<Event> {
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), false, false, Optional.empty());

    public Filter {
        participants = Set.copyOf(participants);
        kinds = Set.copyOf(kinds);
        articles = Set.copyOf(articles);
        found = found.map(Set::copyOf);
    }

    @Override
    public boolean test(Event event) {
        return (participants.isEmpty() || event.participants().stream().anyMatch(participants::contains))
                && (kinds.isEmpty() || kinds.contains(event.type().quadClass()))
                && (articles.isEmpty()
                        || event.evidence().stream()
                                .anyMatch(evidence ->
                                        articles.contains(evidence.passage().article())))
                && (!landmarksOnly || event.landmark())
                && (found.isEmpty() || found.get().contains(event.id()));
    }

    public boolean isActive() {
        return !equals(NONE);
    }

    public Filter toggled(Participant participant) {
        return new Filter(toggled(participants, participant), kinds, articles, landmarksOnly, starredOnly, found);
    }

    public Filter toggled(Optional<QuadClass> kind) {
        return new Filter(participants, toggled(kinds, kind), articles, landmarksOnly, starredOnly, found);
    }

    public Filter toggledArticle(String article) {
        return new Filter(participants, kinds, toggled(articles, article), landmarksOnly, starredOnly, found);
    }

    public Filter toggledLandmarks() {
        return new Filter(participants, kinds, articles, !landmarksOnly, starredOnly, found);
    }

    public Filter toggledStars() {
        return new Filter(participants, kinds, articles, landmarksOnly, !starredOnly, found);
    }

    /** Lets pass only what a search found, or again everything else that passes. */
    public Filter withFound(Optional<Set<String>> events) {
        return new Filter(participants, kinds, articles, landmarksOnly, starredOnly, events);
    }

    Filter withoutParticipants() {
        return new Filter(Set.of(), kinds, articles, landmarksOnly, starredOnly, found);
    }

    Filter withoutKinds() {
        return new Filter(participants, Set.of(), articles, landmarksOnly, starredOnly, found);
    }

    Filter withoutArticles() {
        return new Filter(participants, kinds, Set.of(), landmarksOnly, starredOnly, found);
    }

    Filter withoutLandmarks() {
        return new Filter(participants, kinds, articles, false, starredOnly, found);
    }

    private static <T> Set<T> toggled(Set<T> set, T element) {
        Set<T> next = new HashSet<>(set);
        if (!next.remove(element)) {
            next.add(element);
        }
        return next;
    }
}
