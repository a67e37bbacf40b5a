package infiraj.reader;

import java.util.function.IntToDoubleFunction;

/**
 * Where a scrolled text stands: some block and where its top is. What is on screen hangs on a block that is on screen, so
 * nothing seen moves when the guessed height of something unseen is corrected.
 *
 * @param block index of a block
 * @param top distance of its top from the top of the window, negative above it
 */
record Anchor(int block, double top) {
    /** Scrolls; positive is towards the end. */
    Anchor by(double distance) {
        return new Anchor(block, top - distance);
    }

    /**
     * The same place told by the first block on screen, and neither the beginning nor the end of the text pulled into the
     * window further than its edge.
     *
     * @param count how many blocks there are, at least 1
     * @param height exact heights; asked only for blocks between this one and the window, and those in it
     * @param window height of the window
     */
    Anchor settled(int count, IntToDoubleFunction height, double window) {
        return notBeforeBeginning(height)
                .notAfterEnd(count, height, window)
                .notBeforeBeginning(height)
                .firstVisible(count, height);
    }

    private Anchor notBeforeBeginning(IntToDoubleFunction height) {
        int first = block;
        double y = top;
        while (first > 0 && y > 0) {
            first--;
            y -= height.applyAsDouble(first);
        }
        return new Anchor(first, first == 0 ? Math.min(0, y) : y);
    }

    private Anchor notAfterEnd(int count, IntToDoubleFunction height, double window) {
        double bottom = top;
        for (int i = block; i < count; i++) {
            bottom += height.applyAsDouble(i);
            if (bottom >= window) {
                return this;
            }
        }
        return by(bottom - window);
    }

    private Anchor firstVisible(int count, IntToDoubleFunction height) {
        int first = block;
        double y = top;
        while (first < count - 1 && y + height.applyAsDouble(first) <= 0) {
            y += height.applyAsDouble(first);
            first++;
        }
        return new Anchor(first, y);
    }
}
