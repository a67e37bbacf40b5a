package infiraj.search.rank;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Remembers what was made last, up to a size: while a query grows, all its words but the last stay as they were. */
final class Recent<K, V> {
    private static final int MOST = 2_000_000;

    private final Map<K, V> made = new LinkedHashMap<>(64, 0.75f, true);
    private final ToIntFunction<V> size;
    private long total;

    Recent(ToIntFunction<V> size) {
        this.size = size;
    }

    /** Makes a value out of its key. */
    @FunctionalInterface
    interface Maker<K, V> {
        V make(K key) throws IOException;
    }

    V get(K key, Maker<K, V> maker) throws IOException {
        V known = made.get(key);
        if (known != null) {
            return known;
        }
        V fresh = maker.make(key);
        made.put(key, fresh);
        total += size.applyAsInt(fresh);
        for (Iterator<V> oldest = made.values().iterator(); total > MOST && made.size() > 1; ) {
            total -= size.applyAsInt(oldest.next());
            oldest.remove();
        }
        return fresh;
    }
}
