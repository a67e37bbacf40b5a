package infiraj.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Where the long bars of a crowded lane lie: each on one shelf at every zoom, so that none jumps while the view moves. The
 * longest choose first; what finds every shelf taken is never drawn as a long bar, and is counted where its middle is.
 */
final class Shelves {
    private static final int COUNT = 4;

    /** For each shelf and each power of two, the events on it that last so many days or up to twice as long, in order. */
    private final List<List<int[]>> shelves = new ArrayList<>();

    private final List<TimelineItem> items;

    /**
     * All that an event may cover on its row: its date with margins, and what texts say instead.
     *
     * @param start in days
     * @param end in days
     */
    record Reach(double start, double end) {
        static Reach of(TimelineItem item) {
            double start = item.extent().fadeStart();
            double end = item.extent().fadeEnd();
            for (DateExtent reading : item.readings()) {
                start = Math.min(start, reading.fadeStart());
                end = Math.max(end, reading.fadeEnd());
            }
            return new Reach(start, end);
        }

        double length() {
            return end - start;
        }
    }

    /** Does something with an event and the number of its shelf. */
    @FunctionalInterface
    interface Visitor {
        void visit(int index, int shelf);
    }

    Shelves(List<TimelineItem> items) {
        this.items = items;
        List<TreeMap<Double, Double>> taken = new ArrayList<>();
        List<List<List<Integer>>> filled = new ArrayList<>();
        for (int shelf = 0; shelf < COUNT; shelf++) {
            taken.add(new TreeMap<>());
            filled.add(new ArrayList<>());
        }
        for (int index : Listings.longestFirst(
                        items.size(), index -> reach(index).length())
                .toArray()) {
            Reach reach = Reach.of(items.get(index));
            int shelf = firstFree(taken, reach);
            if (shelf < COUNT) {
                taken.get(shelf).put(reach.start, reach.end);
                List<List<Integer>> byLength = filled.get(shelf);
                while (byLength.size() <= power(reach)) {
                    byLength.add(new ArrayList<>());
                }
                byLength.get(power(reach)).add(index);
            }
        }
        filled.forEach(
                byLength -> shelves.add(byLength.stream().map(this::inOrder).toList()));
    }

    private static int firstFree(List<TreeMap<Double, Double>> taken, Reach reach) {
        int shelf = 0;
        while (shelf < COUNT) {
            var before = taken.get(shelf).lowerEntry(reach.end);
            if (before == null || before.getValue() <= reach.start) {
                break;
            }
            shelf++;
        }
        return shelf;
    }

    private int[] inOrder(List<Integer> indexes) {
        return indexes.stream()
                .sorted(Comparator.comparingDouble(index -> Reach.of(items.get(index)).start))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The power of two, in days, that a reach is at least as long as. */
    static int power(Reach reach) {
        return Math.getExponent(reach.length());
    }

    /**
     * Visits what lies on the first shelves in a stretch of time and lasts long enough.
     *
     * @param least power of two, in days, that they last at least
     */
    void visit(double from, double to, int least, int shelvesUsed, Visitor visitor) {
        for (int shelf = 0; shelf < Math.min(COUNT, shelvesUsed); shelf++) {
            List<int[]> byLength = shelves.get(shelf);
            for (int power = Math.max(0, least); power < byLength.size(); power++) {
                int[] bars = byLength.get(power);
                for (int i = firstEndingAfter(bars, from); i < bars.length && reach(bars[i]).start < to; i++) {
                    visitor.visit(bars[i], shelf);
                }
            }
        }
    }

    private Reach reach(int index) {
        return Reach.of(items.get(index));
    }

    private int firstEndingAfter(int[] bars, double day) {
        int low = 0;
        int high = bars.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach(bars[middle]).end > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
