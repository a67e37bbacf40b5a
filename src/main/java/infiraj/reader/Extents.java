package infiraj.reader;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How high each block is, guessed until it has been set, and where that puts it. Sums are kept in a Fenwick tree, so that
 * correcting a guess or finding a block takes logarithmic time.
 *
 * @see <a href="https://doi.org/10.1002/spe.4380240306">P. M. Fenwick, A new data structure for cumulative frequency
 *     tables, 1994</a>
 */
final class Extents {
    private final double[] heights;
    private final double[] tree;

    Extents(int count, IntToDoubleFunction guess) {
        heights = new double[count];
        Arrays.setAll(heights, guess);
        tree = new double[count + 1];
        for (int i = 1; i <= count; i++) {
            tree[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent <= count) {
                tree[parent] += tree[i];
            }
        }
    }

    int count() {
        return heights.length;
    }

    double height(int block) {
        return heights[block];
    }

    /** Puts what was found out in the place of a guess. */
    void set(int block, double height) {
        double change = height - heights[block];
        if (change != 0) {
            heights[block] = height;
            for (int i = block + 1; i < tree.length; i += i & -i) {
                tree[i] += change;
            }
        }
    }

    /** Where a block begins; for {@code count()}, the height of everything. */
    double top(int block) {
        double top = 0;
        for (int i = block; i > 0; i -= i & -i) {
            top += tree[i];
        }
        return top;
    }

    double total() {
        return top(heights.length);
    }

    /** The block at a height; the first or the last for heights outside. */
    int at(double y) {
        int found = 0;
        double left = y;
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (found + step < tree.length && tree[found + step] <= left) {
                found += step;
                left -= tree[found];
            }
        }
        return Math.clamp(found, 0, heights.length - 1);
    }
}
