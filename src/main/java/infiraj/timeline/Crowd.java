package infiraj.timeline;

import java.util.Arrays;
import java.util.List;

/**
 * A lane with more events than are laid out at once: in order of time, with a pyramid whose every stone knows the most
 * important event below it. What a stretch of time holds is known from its two ends, and who matters most in it from the few
 * stones that cover it, however many events there are.
 */
final class Crowd {
    private final Lane.Key key;
    private final List<TimelineItem> items;

    /** The middles of the events, in order. */
    private final double[] middles;

    /** Where each event of the lane stands among all. */
    private final int[] among;

    private final byte[] importance;

    /** A stone at {@code i} covers those at {@code 2 i} and {@code 2 i + 1}; the events are the stones from {@code size} on. */
    private final int[] pyramid;

    private final Shelves shelves;

    /**
     * @param all every event of the chronology, in order of time
     * @param among which of them are in the lane, in order
     */
    Crowd(Lane.Key key, List<TimelineItem> all, int[] among) {
        this.key = key;
        this.among = among;
        this.items = Listings.of(among.length, index -> all.get(among[index]));
        this.middles = new double[among.length];
        this.importance = new byte[among.length];
        for (int i = 0; i < among.length; i++) {
            TimelineItem item = items.get(i);
            middles[i] = item.extent().middle();
            importance[i] = Importance.of(item);
        }
        this.pyramid = new int[2 * among.length];
        for (int i = pyramid.length - 1; i > 0; i--) {
            pyramid[i] = i >= among.length ? i - among.length : better(pyramid[2 * i], pyramid[2 * i + 1]);
        }
        this.shelves = new Shelves(items);
    }

    private int better(int one, int other) {
        if (importance[one] != importance[other]) {
            return importance[one] > importance[other] ? one : other;
        }
        return Math.min(one, other);
    }

    Lane.Key key() {
        return key;
    }

    int size() {
        return among.length;
    }

    TimelineItem item(int index) {
        return items.get(index);
    }

    double middle(int index) {
        return middles[index];
    }

    boolean isLandmark(int index) {
        return Importance.isLandmark(importance[index]);
    }

    Shelves shelves() {
        return shelves;
    }

    /** The first event whose middle is not before a day; how many there are if there is none. */
    int firstFrom(double day) {
        return EventIndex.countBefore(middles, day);
    }

    /** Which of some events, given by where they stand among all, in order, are in the lane. */
    int[] inLane(int[] ofAll) {
        return Arrays.stream(ofAll)
                .map(one -> Arrays.binarySearch(among, one))
                .filter(index -> index >= 0)
                .toArray();
    }

    /**
     * The most important events of a stretch, the most important first.
     *
     * @param from inclusive
     * @param to exclusive
     * @param most how many at most
     */
    int[] foremost(int from, int to, int most) {
        int[] found = new int[Math.min(most, to - from)];
        int[] starts = new int[found.length + 1];
        int[] ends = new int[found.length + 1];
        starts[0] = from;
        ends[0] = to;
        for (int i = 0; i < found.length; i++) {
            int stretch = 0;
            int best = -1;
            for (int s = 0; s <= i; s++) {
                int candidate = foremost(starts[s], ends[s]);
                if (candidate >= 0 && (best < 0 || better(candidate, best) == candidate)) {
                    best = candidate;
                    stretch = s;
                }
            }
            found[i] = best;
            starts[i + 1] = best + 1;
            ends[i + 1] = ends[stretch];
            ends[stretch] = best;
        }
        return found;
    }

    /** The most important event of a stretch; −1 if there is none in it. */
    private int foremost(int from, int to) {
        int best = -1;
        int low = from + size();
        int high = to + size();
        while (low < high) {
            if ((low & 1) == 1) {
                best = best < 0 ? pyramid[low] : better(best, pyramid[low]);
                low++;
            }
            if ((high & 1) == 1) {
                high--;
                best = best < 0 ? pyramid[high] : better(best, pyramid[high]);
            }
            low >>= 1;
            high >>= 1;
        }
        return best;
    }
}
