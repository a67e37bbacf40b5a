package infiraj.timeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events that pass the filters, in order of time and dealt out to lanes, ready to be asked for any stretch of time.
 * Immutable. Making one takes time in proportion to the events; asking takes as long as there is to see.
 */
public final class EventIndex {
    /** So many events are laid out as a whole in every picture; more of them only where the view is. */
    static final int FEW = 400;

    /** The most bars that the overview draws. */
    private static final int LONGEST = 64;

    private final List<TimelineItem> items;
    private final LaneBy laneBy;
    private final boolean still;
    private final Period whole;
    private final List<TimelineItem> landmarks;
    private final List<TimelineItem> longest;

    /** The middles of all events, and of those that are in no lane; both in order. */
    private final double[] middles;

    private final double[] unlaned;

    /** Where the events with some id stand, plus one; the id's hash says where to look first. */
    private final int[] byId;

    /** Either all lanes are laid out as a whole or none is. */
    private final List<Lane> lanes;

    private final List<Crowd> crowds;

    private EventIndex(List<TimelineItem> given, LaneBy laneBy, int few) {
        boolean crowded = given.size() > few;
        double[] unsorted =
                Many.of(given).mapToDouble(item -> item.extent().middle()).toArray();
        this.middles = unsorted.clone();
        Arrays.parallelSort(middles);
        this.items = inOrder(given, unsorted, middles);
        this.laneBy = laneBy;
        this.still = few == Integer.MAX_VALUE;
        // Beside all else where it takes a while; few events should not have threads begun for them.
        Optional<ForkJoinTask<int[]>> table = Many.are(items)
                ? Optional.of(ForkJoinTask.adapt(() -> byId(items)).fork())
                : Optional.empty();
        this.whole = OverviewPicture.whole(items);
        this.landmarks = items.stream().filter(item -> item.event().landmark()).toList();
        this.longest = Listings.longestFirst(
                        items.size(), index -> items.get(index).extent().length())
                .limit(LONGEST)
                .mapToObj(items::get)
                .toList();
        List<Lane.Hand> hands = Lane.hands(items, laneBy);
        this.unlaned = unlaned(hands, middles);
        this.lanes = crowded
                ? List.of()
                : hands.stream().map(hand -> Lane.of(hand, items)).toList();
        this.crowds = crowded
                ? hands.parallelStream()
                        .map(hand -> new Crowd(hand.key(), items, hand.items()))
                        .toList()
                : List.of();
        this.byId = table.map(ForkJoinTask::join).orElseGet(() -> byId(items));
    }

    /** For a view that moves: many events are laid out only where it is. */
    public static EventIndex of(List<TimelineItem> items, LaneBy laneBy) {
        return new EventIndex(items, laneBy, FEW);
    }

    /** For a picture that stands still: all events are laid out together, however many they are. */
    public static EventIndex still(List<TimelineItem> items, LaneBy laneBy) {
        return new EventIndex(items, laneBy, Integer.MAX_VALUE);
    }

    /**
     * In order of time; what is of the same time stays as it was given. Sorting the events themselves would look at each of
     * them many times, all over the memory.
     */
    private static List<TimelineItem> inOrder(List<TimelineItem> given, double[] unsorted, double[] sorted) {
        IntStream indexes = IntStream.range(0, unsorted.length);
        long[] places = (Many.are(given) ? indexes.parallel() : indexes)
                .mapToLong(index -> (long) countBefore(sorted, unsorted[index]) << Integer.SIZE | index)
                .toArray();
        Arrays.parallelSort(places);
        return Arrays.stream(places).mapToObj(place -> given.get((int) place)).toList();
    }

    private static double[] unlaned(List<Lane.Hand> hands, double[] middles) {
        BitSet unlaned = new BitSet(middles.length);
        unlaned.set(0, middles.length);
        hands.forEach(hand -> Arrays.stream(hand.items()).forEach(unlaned::clear));
        return unlaned.stream().mapToDouble(index -> middles[index]).toArray();
    }

    private static int[] byId(List<TimelineItem> items) {
        int[] table = new int[Math.max(4, 4 * Integer.highestOneBit(items.size() + 1))];
        for (int i = 0; i < items.size(); i++) {
            int slot = slot(items.get(i).id(), table);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
        return table;
    }

    private static int slot(String id, int[] table) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    /** All of them, in order of time. */
    public List<TimelineItem> items() {
        return items;
    }

    public LaneBy laneBy() {
        return laneBy;
    }

    /** Whether it is for a picture that stands still: there, what is at an edge may be laid out for that edge. */
    boolean isStill() {
        return still;
    }

    /** The period that holds every event, with a margin; a century from 1970 if there are none. */
    public Period whole() {
        return whole;
    }

    /** The landmarks, in order of time. */
    public List<TimelineItem> landmarks() {
        return landmarks;
    }

    /** The period that holds the landmarks, with a margin; all events if there are none. */
    public Period story() {
        return landmarks.isEmpty() ? whole : OverviewPicture.whole(landmarks).widened(0.3);
    }

    /** What lasts longest, the longest first. */
    List<TimelineItem> longest() {
        return longest;
    }

    /** The lanes, if they are laid out as a whole. */
    List<Lane> lanes() {
        return lanes;
    }

    /** The lanes, if they are laid out only where the view is. */
    List<Crowd> crowds() {
        return crowds;
    }

    int laneCount() {
        return lanes.size() + crowds.size();
    }

    boolean isCrowded() {
        return !crowds.isEmpty();
    }

    /** The event with an id. */
    public Optional<TimelineItem> find(String id) {
        int place = placeOf(id);
        return place < 0 ? Optional.empty() : Optional.of(items.get(place));
    }

    /** Where the event with an id stands; −1 if there is none. */
    int placeOf(String id) {
        for (int slot = slot(id, byId); byId[slot] != 0; slot = slot + 1 & byId.length - 1) {
            if (items.get(byId[slot] - 1).id().equals(id)) {
                return byId[slot] - 1;
            }
        }
        return -1;
    }

    /** Where the events with some ids stand, as far as they are here; in order. */
    int[] placesOf(Stream<String> ids) {
        return ids.mapToInt(this::placeOf)
                .filter(place -> place >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The event so many places on in time; the first, or the last if going back, where none is here to go on from. */
    public Optional<TimelineItem> step(Optional<String> from, int places) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int last = items.size() - 1;
        int at = from.map(this::placeOf).orElse(-1);
        int next = at < 0 ? places > 0 ? 0 : last : Math.clamp((long) at + places, 0, last);
        return Optional.of(items.get(next));
    }

    /** How many events have their middle before a day. */
    int countBefore(double day) {
        return countBefore(middles, day);
    }

    /** How many events that are in some lane have their middle before a day. */
    int lanedBefore(double day) {
        return countBefore(middles, day) - countBefore(unlaned, day);
    }

    /** How many numbers, which are in order, are less than a limit. */
    static int countBefore(double[] numbers, double limit) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
