package infiraj.timeline;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** Lists that hold nothing themselves: what is in them is looked up when it is asked for. */
final class Listings {
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

    static List<String> ids(List<TimelineItem> items) {
        return of(items.size(), index -> items.get(index).id());
    }

    static <T> List<T> joined(List<T> first, List<T> second) {
        int split = first.size();
        return of(split + second.size(), index -> index < split ? first.get(index) : second.get(index - split));
    }
}
