package infiraj.explorer;

import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.timeline.DateExtent;
import infiraj.timeline.EventIndex;
import infiraj.timeline.LaneBy;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which events are shown, and how many each choice would leave. Made as a whole, so that marks and counts never tell of
 * different filters.
 *
 * @param from what it was made of
 * @param index the events that pass the filter
 * @param facets how many events each choice would leave
 */
record Showing(Source from, EventIndex index, FacetCounts facets) {
    /** Nothing, of nothing. */
    static Showing none(Wording wording) {
        return of(Source.of(Corpus.empty(), List.of(), Personal.NONE, wording), Filter.NONE, LaneBy.KIND);
    }

    static Showing of(Source source, Filter filter, LaneBy laneBy) {
        List<TimelineItem> passing = source.items.stream()
                .filter(item ->
                        item.candidate() || filter.test(item.event()) && (!filter.starredOnly() || item.starred()))
                .toList();
        // The counts are of what the star leaves: it is no facet, but a person's own choice.
        List<Event> counted = filter.starredOnly()
                ? source.items.stream()
                        .filter(item -> item.starred() && !item.candidate())
                        .map(TimelineItem::event)
                        .toList()
                : source.corpus.events();
        return new Showing(source, EventIndex.of(passing, laneBy), FacetCounts.of(counted, filter));
    }

    /**
     * All that could be shown, in the words of the moment: made once for all filters.
     *
     * @param items the events, and what may be one
     */
    record Source(
            Corpus corpus, List<Prospect> prospects, Personal personal, Wording wording, List<TimelineItem> items) {
        static Source of(Corpus corpus, List<Prospect> prospects, Personal personal, Wording wording) {
            Map<DateExtent, DateExtent> dates = new ConcurrentHashMap<>();
            Stream<TimelineItem> events = corpus.events().parallelStream()
                    .map(event -> TimelineItem.of(event, wording)
                            .marked(personal.isStarred(event.id()), personal.isNoted(event.id()))
                            .sharing(date -> dates.computeIfAbsent(date, same -> same)));
            Stream<TimelineItem> waiting = prospects.stream()
                    .flatMap(prospect -> prospect.event().stream())
                    .map(event -> TimelineItem.of(event, wording).asCandidate());
            List<TimelineItem> items = Stream.concat(events, waiting).toList();
            return new Source(corpus, prospects, personal, wording, items);
        }

        /** This one if it still holds, else another. */
        Source with(Corpus otherCorpus, List<Prospect> otherProspects, Personal otherPersonal, Wording otherWording) {
            boolean holds = corpus.equals(otherCorpus)
                    && prospects.equals(otherProspects)
                    && personal.equals(otherPersonal)
                    && wording.equals(otherWording);
            return holds ? this : of(otherCorpus, otherProspects, otherPersonal, otherWording);
        }
    }
}
