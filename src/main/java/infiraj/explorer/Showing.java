package infiraj.explorer;

import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.timeline.DateExtent;
import infiraj.timeline.EventIndex;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Many;
import infiraj.timeline.OverviewPicture;
import infiraj.timeline.Period;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which events are shown, and how many each choice would leave. Made as a whole, so that marks and counts never tell of
 * different filters.
 *
 * @param passing what passes all facets but certainty
 * @param visible the period that certainty was judged for
 * @param index the events that pass that too
 * @param undated those that pass, but say nothing of when
 * @param facets how many events each choice would leave
 * @param certainties how many each choice of certainty would leave
 */
record Showing(
        Passing passing,
        Period visible,
        EventIndex index,
        List<TimelineItem> undated,
        FacetCounts facets,
        CertaintyCounts certainties) {
    /** Nothing, of nothing. */
    static Showing none(Wording wording) {
        Source nothing = Source.of(Corpus.empty(), List.of(), Personal.NONE, wording);
        return of(Passing.of(nothing, Filter.NONE, LaneBy.KIND), OverviewPicture.whole(List.of()));
    }

    static Showing of(Passing passing, Period visible) {
        FacetCounts facets = FacetCounts.of(passing.counted(), passing.filter, visible);
        return new Showing(passing, visible, passing.index, passing.undated, facets, CertaintyCounts.NONE)
                .over(visible);
    }

    /** The same over another period; whatever does not change by that is the very same. */
    Showing over(Period other) {
        CertaintyCounts counts = passing.certainties(other);
        if (passing.filter.certainties().isEmpty()) {
            return new Showing(passing, other, index, undated, facets, counts);
        }
        Predicate<Event> certain = passing.filter.certain(other);
        Predicate<TimelineItem> passes = item -> item.candidate() || certain.test(item.event());
        List<TimelineItem> dated = passing.index.items().stream().filter(passes).toList();
        FacetCounts leaving = FacetCounts.of(passing.counted(), passing.filter, other);
        return new Showing(
                passing,
                other,
                dated.equals(index.items()) ? index : EventIndex.of(dated, index.laneBy()),
                passing.undated.stream().filter(passes).toList(),
                leaving.equals(facets) ? facets : leaving,
                counts);
    }

    /**
     * What passes all facets but certainty, and therefore does so whatever period is visible.
     *
     * @param from what it was made of
     * @param index the events
     * @param undated those that say nothing of when
     */
    record Passing(Source from, Filter filter, EventIndex index, List<TimelineItem> undated) {
        static Passing of(Source source, Filter filter, LaneBy laneBy) {
            Map<Boolean, List<TimelineItem>> dated = Many.of(source.items)
                    .filter(item ->
                            item.candidate() || filter.test(item.event()) && (!filter.starredOnly() || item.starred()))
                    .collect(Collectors.partitioningBy(TimelineItem::isDated));
            return new Passing(
                    source,
                    filter,
                    EventIndex.of(dated.getOrDefault(true, List.of()), laneBy),
                    List.copyOf(dated.getOrDefault(false, List.of())));
        }

        /** The events that choices are counted of: a star is no facet, but a person's own choice. */
        private List<Event> counted() {
            return filter.starredOnly()
                    ? from.items.stream()
                            .filter(item -> item.starred() && !item.candidate())
                            .map(TimelineItem::event)
                            .toList()
                    : from.corpus.events();
        }

        private CertaintyCounts certainties(Period visible) {
            return CertaintyCounts.of(Stream.concat(Many.of(index.items()), undated.stream()), visible);
        }
    }

    /**
     * All that could be shown, in the words of the moment: made once for all filters.
     *
     * @param items the events, and what may be one
     */
    record Source(
            Corpus corpus, List<Prospect> prospects, Personal personal, Wording wording, List<TimelineItem> items) {
        static Source of(Corpus corpus, List<Prospect> prospects, Personal personal, Wording wording) {
            Map<EdtfDate, DateExtent> extents = new ConcurrentHashMap<>();
            Stream<TimelineItem> events = Many.of(corpus.events())
                    .map(event -> TimelineItem.of(event, wording, date -> extents.computeIfAbsent(date, DateExtent::of))
                            .marked(personal.isStarred(event.id()), personal.isNoted(event.id())));
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
