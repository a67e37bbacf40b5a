package infiraj.outbox;

import infiraj.timeline.TextMeasure;
import infiraj.timeline.TextStyle;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Measures until nobody wants the picture any more: a layout asks for the width of every text, so that it ends wherever it
 * has come to.
 */
final class StoppableMeasure implements TextMeasure {
    private final TextMeasure measure;
    private final BooleanSupplier stopped;

    /** Ends a layout; never leaves this class. */
    private static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1;

        Halt() {
            super("not wanted any more", null, false, false);
        }
    }

    private StoppableMeasure(TextMeasure measure, BooleanSupplier stopped) {
        this.measure = measure;
        this.stopped = stopped;
    }

    /**
     * Lays something out.
     *
     * @param layout is given the measure that it has to use
     * @param stopped whether nobody wants it any more
     * @throws Stoppable.Stop if that was so before it was done
     */
    static <T> T layOut(Function<TextMeasure, T> layout, TextMeasure measure, BooleanSupplier stopped)
            throws Stoppable.Stop {
        try {
            T laidOut = layout.apply(new StoppableMeasure(measure, stopped));
            if (stopped.getAsBoolean()) {
                throw new Stoppable.Stop();
            }
            return laidOut;
        } catch (Halt halt) {
            throw new Stoppable.Stop();
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        if (stopped.getAsBoolean()) {
            throw new Halt();
        }
        return measure.width(text, style);
    }
}
