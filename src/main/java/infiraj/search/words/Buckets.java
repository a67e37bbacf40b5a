package infiraj.search.words;

import java.util.function.IntConsumer;

/**
 * A multimap from hashed keys to small numbers, packed into two arrays. Keys that collide share a bucket: whoever reads it
 * checks what comes out, or accepts a little noise.
 */
final class Buckets {
    private final int[] starts;
    private final int[] items;

    private Buckets(int[] starts, int[] items) {
        this.starts = starts;
        this.items = items;
    }

    /** Says the keys of an item, the same ones each time it is asked. */
    @FunctionalInterface
    interface Keys {
        void of(int item, IntConsumer key);
    }

    /**
     * Gathers items 0 to {@code count − 1} by their keys.
     *
     * @param bits how many buckets, as a power of two
     */
    static Buckets gather(int count, int bits, Keys keys) {
        int[] starts = new int[(1 << bits) + 1];
        for (int item = 0; item < count; item++) {
            keys.of(item, key -> starts[slot(key, bits) + 1]++);
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] items = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int item = 0; item < count; item++) {
            int current = item;
            keys.of(item, key -> items[next[slot(key, bits)]++] = current);
        }
        return new Buckets(starts, items);
    }

    /** Gathers items that have one key each. */
    static Buckets gather(int[] keys) {
        int bits = bitsFor(keys.length);
        return gather(keys.length, bits, (item, key) -> key.accept(keys[item]));
    }

    static int bitsFor(int items) {
        return Math.max(4, 32 - Integer.numberOfLeadingZeros(items));
    }

    int size(int key) {
        int slot = slot(key, bits());
        return starts[slot + 1] - starts[slot];
    }

    void forEach(int key, IntConsumer sink) {
        int slot = slot(key, bits());
        for (int i = starts[slot]; i < starts[slot + 1]; i++) {
            sink.accept(items[i]);
        }
    }

    private int bits() {
        return Integer.numberOfTrailingZeros(starts.length - 1);
    }

    private static int slot(int key, int bits) {
        return (key * 0x9E3779B9) >>> (32 - bits);
    }
}
