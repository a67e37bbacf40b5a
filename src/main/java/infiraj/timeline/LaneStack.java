package infiraj.timeline;

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

/** Shares the height between the lanes and packs each; knows nothing of where the view stands, so panning moves nothing. */
final class LaneStack {
    private LaneStack() {}

    /** A lane with its place; wishes and items have the same order. */
    record Packet(Lane lane, double top, double height, List<Wish> wishes, Packed packed) {}

    /** What the lanes need to show more than badges, in pixels: a row of marks each, and one of badges. */
    static double leastHeight(List<Lane> lanes, Metrics metrics) {
        return lanes.size() * (metrics.laneTitle() + 2 * metrics.row());
    }

    /** What the lanes need to show every mark with its title, in pixels. */
    static double roomyHeight(List<Lane> lanes, TimeScale scale, Metrics metrics, TextMeasure measure) {
        return lanes.stream()
                .mapToDouble(lane -> metrics.laneTitle()
                        + metrics.row()
                                * Packing.pack(
                                                wishes(lane, scale, metrics, measure),
                                                Integer.MAX_VALUE,
                                                metrics.gap(),
                                                metrics.badge())
                                        .rows())
                .sum();
    }

    static List<Packet> stack(
            List<Lane> lanes,
            TimeScale scale,
            double height,
            Metrics metrics,
            TextMeasure measure,
            Predicate<String> wanted) {
        List<List<Wish>> wishes = lanes.stream()
                .map(lane -> wishes(lane, scale, metrics, measure))
                .toList();
        double forRows = height - lanes.size() * metrics.laneTitle();
        int available = (int) (forRows / metrics.row());
        // As many as if no other lane were there: looking farther for room would cost time and change nothing.
        List<Packed> roomy = wishes.stream()
                .map(lane -> Packing.pack(lane, Math.max(1, available), metrics.gap(), metrics.badge()))
                .toList();
        int[] rows = rows(roomy, wishes, scale, available);
        double spare = Math.max(0, forRows - Arrays.stream(rows).sum() * metrics.row()) / Math.max(1, lanes.size());
        List<Packet> packets = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < lanes.size(); i++) {
            double laneHeight = metrics.laneTitle() + rows[i] * metrics.row() + spare;
            Packed packed = packShowing(lanes.get(i), wishes.get(i), rows[i], metrics, wanted);
            packets.add(new Packet(lanes.get(i), top, laneHeight, wishes.get(i), packed));
            top += laneHeight;
        }
        return packets;
    }

    /** Where there is room, every lane has the rows it ever needs and none moves; else what is visible comes first. */
    private static int[] rows(List<Packed> roomy, List<List<Wish>> wishes, TimeScale scale, int available) {
        int[] visible = new int[roomy.size()];
        for (int i = 0; i < visible.length; i++) {
            visible[i] = visibleRows(roomy.get(i), wishes.get(i), scale);
        }
        int[] least = new int[visible.length];
        Arrays.fill(least, 1);
        int[] seen = grow(least, visible, available);
        return grow(seen, roomy.stream().mapToInt(Packed::rows).toArray(), available);
    }

    private static int visibleRows(Packed packed, List<Wish> wishes, TimeScale scale) {
        double from = scale.pixels(scale.period().from());
        double to = scale.pixels(scale.period().to());
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

    /** What is wanted is moved to the front only where some of it would be hidden, so that others seldom move. */
    private static Packed packShowing(
            Lane lane, List<Wish> wishes, int rows, Metrics metrics, Predicate<String> wanted) {
        Packed packed = Packing.pack(wishes, rows, metrics.gap(), metrics.badge());
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
        order.addAll(parts.getOrDefault(false, List.of()));
        Packed reordered = Packing.pack(order.stream().map(wishes::get).toList(), rows, metrics.gap(), metrics.badge());
        return renumbered(reordered, order);
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

    private static List<Wish> wishes(Lane lane, TimeScale scale, Metrics metrics, TextMeasure measure) {
        return lane.items().stream()
                .map(item -> MarkShape.of(item, scale, metrics, measure).wish())
                .toList();
    }
}
