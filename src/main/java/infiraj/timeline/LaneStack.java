package infiraj.timeline;

import infiraj.timeline.Packet.Badge;
import infiraj.timeline.Packet.Spot;
import infiraj.timeline.Packing.Packed;
import infiraj.timeline.Packing.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the height between the lanes and lays each out; moving the view moves marks only where not all can show. */
final class LaneStack {
    /** Smaller than this share of its size a title is no text any more. */
    private static final double LEAST_SHARE = 0.3;

    private LaneStack() {}

    /** What the lanes need to show more than badges, in pixels: a row of marks each, and most of them one of badges. */
    static double leastHeight(int lanes, Metrics metrics) {
        return lanes * (metrics.laneTitle() + 1.75 * metrics.row());
    }

    /** Sizes in which every lane has its title and a row: what there is no room for gets smaller rather than cut. */
    static Metrics fitting(int lanes, double height, Metrics metrics) {
        double least = lanes * (metrics.laneTitle() + metrics.row());
        return height >= least ? metrics : new Metrics(metrics.scale() * Math.max(LEAST_SHARE, height / least));
    }

    /** What the lanes need to show every mark with its title, in pixels. */
    static double roomyHeight(TimelineSpec spec) {
        Metrics metrics = spec.metrics();
        return spec.index().lanes().stream()
                .mapToDouble(lane -> metrics.laneTitle()
                        + metrics.row()
                                * Packing.pack(
                                                wishes(shapes(lane, spec)),
                                                Integer.MAX_VALUE,
                                                metrics.gap(),
                                                metrics.badge())
                                        .rows())
                .sum();
    }

    /**
     * @param height of all lanes together, in pixels
     */
    static List<Packet> stack(TimelineSpec spec, double height) {
        return spec.index().isCrowded() ? stackCrowds(spec, height) : stackLanes(spec, height);
    }

    private static List<Packet> stackLanes(TimelineSpec spec, double height) {
        List<Lane> lanes = spec.index().lanes();
        Metrics metrics = spec.metrics();
        TimeScale scale = spec.scale();
        List<List<MarkShape>> shapes =
                lanes.stream().map(lane -> shapes(lane, spec)).toList();
        List<List<Wish>> wishes = shapes.stream().map(LaneStack::wishes).toList();
        Room room = Room.of(lanes.size(), height, metrics);
        // As many as if no other lane were there: looking farther for room would cost time and change nothing.
        List<Packed> roomy = wishes.stream()
                .map(lane -> Packing.pack(lane, Math.max(1, room.rows), metrics.gap(), metrics.badge()))
                .toList();
        int[] rows = rows(roomy, wishes, scale, room.rows);
        double[] tops = room.tops(rows, metrics);
        List<Packet> packets = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Packed packed = packShowing(lanes.get(i), wishes.get(i), rows[i], metrics, spec::isWanted);
            packets.add(packet(lanes.get(i), shapes.get(i), packed, tops[i], spec));
        }
        return packets;
    }

    /** Every lane has as many rows as it could ever use, as far as there are; so moving the view moves no lane. */
    private static List<Packet> stackCrowds(TimelineSpec spec, double height) {
        EventIndex index = spec.index();
        List<Crowd> crowds = index.crowds();
        Room room = Room.of(crowds.size(), height, spec.metrics());
        int[] wanted = crowds.stream()
                .mapToInt(crowd -> Math.min(crowd.size(), room.rows))
                .toArray();
        int[] rows = grow(ones(crowds.size()), wanted, room.rows);
        double[] tops = room.tops(rows, spec.metrics());
        Cells cells = Cells.of(spec.scale(), spec.metrics());
        int[] found = index.placesOf(spec.highlight().stream().flatMap(highlight -> highlight.events().stream()));
        int[] shown = index.placesOf(Stream.concat(
                spec.selected().stream(), spec.highlight().stream().flatMap(highlight -> highlight.events().stream())));
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new CrowdLayout(
                                crowds.get(i),
                                cells,
                                spec,
                                rows[i],
                                crowds.get(i).inLane(shown),
                                crowds.get(i).inLane(found))
                        .layOut(tops[i]))
                .toList();
    }

    /**
     * What there is for rows.
     *
     * @param forRows in pixels
     * @param rows how many are that high
     * @param lanes how many share them
     */
    private record Room(double forRows, int rows, int lanes) {
        static Room of(int lanes, double height, Metrics metrics) {
            double forRows = height - lanes * metrics.laneTitle();
            return new Room(forRows, (int) (forRows / metrics.row()), lanes);
        }

        /** Where each lane begins; what no row takes is spread evenly. */
        double[] tops(int[] taken, Metrics metrics) {
            double spare = Math.max(0, forRows - Arrays.stream(taken).sum() * metrics.row()) / Math.max(1, lanes);
            double[] tops = new double[lanes];
            for (int i = 1; i < lanes; i++) {
                tops[i] = tops[i - 1] + metrics.laneTitle() + taken[i - 1] * metrics.row() + spare;
            }
            return tops;
        }
    }

    private static Packet packet(Lane lane, List<MarkShape> shapes, Packed packed, double top, TimelineSpec spec) {
        List<Spot> spots = packed.places().stream()
                .map(place -> new Spot(
                        lane.items().get(place.wish()), shapes.get(place.wish()), place.row(), place.labelled()))
                .toList();
        List<Badge> badges = packed.clusters().stream()
                .map(cluster ->
                        badge(cluster.wishes().stream().map(lane.items()::get).toList(), cluster.start(), spec))
                .toList();
        return new Packet(lane.key(), top, packed.rows(), spots, badges);
    }

    private static Badge badge(List<TimelineItem> items, double start, TimelineSpec spec) {
        int found =
                (int) items.stream().map(TimelineItem::id).filter(spec::isFound).count();
        return new Badge(items, start, spec.metrics().badge(), found, false);
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Where there is room, every lane has the rows it ever needs and none moves; else what is visible comes first. */
    private static int[] rows(List<Packed> roomy, List<List<Wish>> wishes, TimeScale scale, int available) {
        int[] visible = new int[roomy.size()];
        for (int i = 0; i < visible.length; i++) {
            visible[i] = visibleRows(roomy.get(i), wishes.get(i), scale);
        }
        int[] seen = grow(ones(visible.length), visible, available);
        return grow(seen, roomy.stream().mapToInt(Packed::rows).toArray(), available);
    }

    private static int visibleRows(Packed packed, List<Wish> wishes, TimeScale scale) {
        double from = scale.position(scale.period().from());
        double to = scale.position(scale.period().to());
        return packed.places().stream()
                .filter(place -> wishes.get(place.wish()).start() < to
                        && wishes.get(place.wish()).labelEnd() > from)
                .mapToInt(place -> place.row() + 1)
                .max()
                .orElse(1);
    }

    /** One row after the other to whichever lane is farthest from what it wants, so that none starves beside a full one. */
    private static int[] grow(int[] from, int[] wanted, int available) {
        int[] rows = from.clone();
        for (int left = available - Arrays.stream(rows).sum(); left > 0; left--) {
            int neediest = IntStream.range(0, rows.length)
                    .filter(i -> rows[i] < wanted[i])
                    .boxed()
                    .max(Comparator.comparingDouble(i -> (double) wanted[i] / rows[i]))
                    .orElse(-1);
            if (neediest < 0) {
                break;
            }
            rows[neediest]++;
        }
        return rows;
    }

    /**
     * Landmarks, and what is wanted, have a mark even in a lane that has room for nothing but badges. What is wanted is moved
     * to the front only where some of it would be hidden, so that others seldom move.
     */
    private static Packed packShowing(
            Lane lane, List<Wish> wishes, int rows, Metrics metrics, Predicate<String> wanted) {
        int landmarks = count(lane, item -> item.event().landmark());
        Packed packed = Packing.pack(wishes, landmarks, rows, metrics.gap(), metrics.badge());
        Map<Boolean, List<Integer>> parts = IntStream.range(0, wishes.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        index -> wanted.test(lane.items().get(index).id())));
        List<Integer> order = new ArrayList<>(parts.getOrDefault(true, List.of()));
        boolean shown = order.stream()
                .allMatch(
                        index -> packed.places().stream().anyMatch(place -> place.wish() == index && place.labelled()));
        if (shown) {
            return packed;
        }
        int showing = count(lane, item -> item.event().landmark() || wanted.test(item.id()));
        order.addAll(parts.getOrDefault(false, List.of()));
        Packed reordered =
                Packing.pack(order.stream().map(wishes::get).toList(), showing, rows, metrics.gap(), metrics.badge());
        return renumbered(reordered, order);
    }

    private static int count(Lane lane, Predicate<TimelineItem> which) {
        return (int) lane.items().stream().filter(which).count();
    }

    private static Packed renumbered(Packed packed, List<Integer> order) {
        return new Packed(
                packed.places().stream()
                        .map(place -> new Packing.Place(order.get(place.wish()), place.row(), place.labelled()))
                        .toList(),
                packed.clusters().stream()
                        .map(cluster -> new Packing.Cluster(
                                cluster.wishes().stream().map(order::get).toList(), cluster.start()))
                        .toList(),
                packed.rows());
    }

    private static List<MarkShape> shapes(Lane lane, TimelineSpec spec) {
        return lane.items().stream().map(item -> shape(item, spec)).toList();
    }

    /** A landmark near the later edge has its title before it, and so the room for that; else others would take it. */
    private static MarkShape shape(TimelineItem item, TimelineSpec spec) {
        TimeScale scale = spec.scale();
        double gap = spec.metrics().gap();
        double width = spec.measure().width(item.label(), spec.metrics().title(item));
        MarkShape shape = MarkShape.of(item, width, scale, spec.metrics());
        MarkShape before = shape.labelledBefore(gap);
        boolean turned = spec.index().isStill()
                && item.event().landmark()
                && !shape.labelInside()
                && shape.wish().labelEnd() > scale.position(spec.period().to())
                && before.wish().start() >= scale.position(spec.period().from());
        return turned ? before : shape;
    }

    private static List<Wish> wishes(List<MarkShape> shapes) {
        return shapes.stream().map(MarkShape::wish).toList();
    }
}
