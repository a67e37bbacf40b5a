package infiraj.search.words;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Remembers what was made last, up to a size: while a query grows, all its words but the last stay as they were. */
public final class Recent<K, V> {
    private final Map<K, V> made = new LinkedHashMap<>(64, 0.75f, true);
    private final ToIntFunction<V> size;
    private final long most;
    private long total;

    /**
     * Remembers nothing yet.
     *
     * @param most the sizes of what is remembered add up to no more, except for what was made last
     */
    public Recent(long most, ToIntFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    /** Makes a value out of its key. */
    @FunctionalInterface
    public interface Maker<K, V, X extends Exception> {
        /** Makes it, or fails in its own way. */
        V make(K key) throws X;
    }

    /** What was made of a key, made now if it is not remembered. */
    public <X extends Exception> V get(K key, Maker<? super K, ? extends V, X> maker) throws X {
        V known = made.get(key);
        if (known != null) {
            return known;
        }
        V fresh = maker.make(key);
        made.put(key, fresh);
        total += size.applyAsInt(fresh);
        for (Iterator<V> oldest = made.values().iterator(); total > most && made.size() > 1; ) {
            total -= size.applyAsInt(oldest.next());
            oldest.remove();
        }
        return fresh;
    }
}
