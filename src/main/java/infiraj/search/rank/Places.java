package infiraj.search.rank;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Places in texts in ascending order: a common word has so many that each must take no more than eight bytes. */
final class Places {
    private long[] places;
    private int count;

    Places() {
        this(16);
    }

    private Places(int room) {
        this.places = new long[room];
    }

    /** Those of several words, no two of which stand in one place. */
    static Places all(List<Places> parts) {
        Places all = new Places(parts.stream().mapToInt(Places::size).sum());
        for (Places part : parts) {
            System.arraycopy(part.places, 0, all.places, all.count, part.count);
            all.count += part.count;
        }
        Arrays.sort(all.places);
        return all;
    }

    /**
     * Adds one that comes after all others.
     *
     * @param position counted in words, from 0
     */
    void add(int document, int position) {
        add((long) document << Integer.SIZE | position);
    }

    private void add(long place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }

    int size() {
        return count;
    }

    /** Those of these that stand right after one of some others. */
    Places after(Places before) {
        Places after = new Places();
        for (int mine = 0, other = 0; mine < count && other < before.count; ) {
            long gap = places[mine] - before.places[other];
            if (gap == 1) {
                after.add(places[mine]);
            }
            if (gap <= 1) {
                mine++;
            } else {
                other++;
            }
        }
        return after;
    }

    /** The document of each place. */
    void documents(IntConsumer sink) {
        for (int n = 0; n < count; n++) {
            sink.accept((int) (places[n] >>> Integer.SIZE));
        }
    }
}
