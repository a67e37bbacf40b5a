package infiraj.explorer;

import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import infiraj.timeline.Period;
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
 * @param certainties how surely an event must lie in the visible period; only {@link #in} knows which that is
 * @param starredOnly whether only events pass that the person has given a star; who looks after stars sees to it
 * @param found ids of the events that a search found, where only they pass
 */
public record Filter(
        Set<Participant> participants,
        Set<Optional<QuadClass>> kinds,
        Set<String> articles,
        boolean landmarksOnly,
        Set<Certainty> certainties,
        boolean starredOnly,
        Optional<Set<String>> found)
        implements Predicate<Event> {
    public static final Filter NONE =
            new Filter(Set.of(), Set.of(), Set.of(), false, Set.of(), false, Optional.empty());

    public Filter {
        participants = Set.copyOf(participants);
        kinds = Set.copyOf(kinds);
        articles = Set.copyOf(articles);
        certainties = Set.copyOf(certainties);
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

    /** The same with certainty judged for a period, where it is asked for. */
    public Predicate<Event> in(Period visible) {
        return and(certain(visible));
    }

    /** Whether an event lies in a period as surely as is asked for. */
    Predicate<Event> certain(Period visible) {
        if (certainties.isEmpty()) {
            return event -> true;
        }
        EdtfDate days = visible.days();
        return event -> Certainty.of(event, days).filter(certainties::contains).isPresent();
    }

    public boolean isActive() {
        return !equals(NONE);
    }

    public Filter toggled(Participant participant) {
        return new Filter(
                toggled(participants, participant), kinds, articles, landmarksOnly, certainties, starredOnly, found);
    }

    public Filter toggled(Optional<QuadClass> kind) {
        return new Filter(participants, toggled(kinds, kind), articles, landmarksOnly, certainties, starredOnly, found);
    }

    public Filter toggledArticle(String article) {
        return new Filter(
                participants, kinds, toggled(articles, article), landmarksOnly, certainties, starredOnly, found);
    }

    public Filter toggledLandmarks() {
        return new Filter(participants, kinds, articles, !landmarksOnly, certainties, starredOnly, found);
    }

    public Filter toggled(Certainty certainty) {
        return new Filter(
                participants, kinds, articles, landmarksOnly, toggled(certainties, certainty), starredOnly, found);
    }

    public Filter toggledStars() {
        return new Filter(participants, kinds, articles, landmarksOnly, certainties, !starredOnly, found);
    }

    /** Lets pass only what a search found, or again everything else that passes. */
    public Filter withFound(Optional<Set<String>> events) {
        return new Filter(participants, kinds, articles, landmarksOnly, certainties, starredOnly, events);
    }

    Filter withoutParticipants() {
        return new Filter(Set.of(), kinds, articles, landmarksOnly, certainties, starredOnly, found);
    }

    Filter withoutKinds() {
        return new Filter(participants, Set.of(), articles, landmarksOnly, certainties, starredOnly, found);
    }

    Filter withoutArticles() {
        return new Filter(participants, kinds, Set.of(), landmarksOnly, certainties, starredOnly, found);
    }

    Filter withoutLandmarks() {
        return new Filter(participants, kinds, articles, false, certainties, starredOnly, found);
    }

    private static <T> Set<T> toggled(Set<T> set, T element) {
        Set<T> next = new HashSet<>(set);
        if (!next.remove(element)) {
            next.add(element);
        }
        return next;
    }
}
