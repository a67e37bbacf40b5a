package infiraj.outbox;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Work beside the JavaFX thread of which only the newest is wanted. */
final class Errands {
    private final Executor worker;
    private final Executor home;
    private final AtomicLong newest = new AtomicLong();

    /**
     * @param worker where the work is done, in the order in which it is asked for
     * @param home where its outcome is brought
     */
    Errands(Executor worker, Executor home) {
        this.worker = worker;
        this.home = home;
    }

    /** Some work, which may ask whether it is still wanted. */
    @FunctionalInterface
    interface Work<A> {
        A done(BooleanSupplier stopped) throws Exception;
    }

    /** Has something done instead of whatever was asked for before. */
    <A> void ask(Work<A> work, Consumer<A> done, Consumer<Exception> failed) {
        long number = newest.incrementAndGet();
        BooleanSupplier stopped = () -> number != newest.get();
        worker.execute(() -> {
            if (!stopped.getAsBoolean()) {
                run(work, stopped, done, failed);
            }
        });
    }

    private <A> void run(Work<A> work, BooleanSupplier stopped, Consumer<A> done, Consumer<Exception> failed) {
        try {
            A outcome = work.done(stopped);
            deliver(stopped, () -> done.accept(outcome));
        } catch (Stoppable.Stop given) {
            // Nobody waits for it.
        } catch (Exception failure) {
            LoggerFactory.getLogger(Errands.class).warn("An export failed", failure);
            deliver(stopped, () -> failed.accept(failure));
        }
    }

    private void deliver(BooleanSupplier stopped, Runnable delivery) {
        home.execute(() -> {
            if (!stopped.getAsBoolean()) {
                delivery.run();
            }
        });
    }

    /** Gives up what is under way. */
    void stop() {
        newest.incrementAndGet();
    }
}
