package infiraj.timeline;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Lists that hold nothing themselves: what is in them is looked up when it is asked for. */
final class Listings {
    /** Where what lasts a day at most begins among the keys of {@link #longestFirst}. */
    private static final long AFTER_LONGER = (long) (Integer.MAX_VALUE - Float.floatToIntBits(1)) << Integer.SIZE;

    private Listings() {}

    static <T> List<T> of(int size, IntFunction<T> element) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return element.apply(Objects.checkIndex(index, size));
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /**
     * The indexes of what lasts more than a day, the longest first; of those as long as each other, the first.
     *
     * @param length of what is at an index, in days
     */
    static IntStream longestFirst(int size, IntToDoubleFunction length) {
        return IntStream.range(0, size)
                .mapToLong(index -> {
                    // Lengths are more than 0, and such numbers are ordered as their bits are.
                    int bits = Float.floatToIntBits((float) length.applyAsDouble(index));
                    return (long) (Integer.MAX_VALUE - bits) << Integer.SIZE | index;
                })
                .filter(key -> key < AFTER_LONGER)
                .sorted()
                .mapToInt(key -> (int) key);
    }

    static List<String> ids(List<TimelineItem> items) {
        return of(items.size(), index -> items.get(index).id());
    }

    static <T> List<T> joined(List<T> first, List<T> second) {
        int split = first.size();
        return of(split + second.size(), index -> index < split ? first.get(index) : second.get(index - split));
    }
}
