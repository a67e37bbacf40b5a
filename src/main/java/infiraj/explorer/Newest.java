package infiraj.explorer;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Has questions answered elsewhere and brings back only what became of the newest: a question overtaken before its turn is
 * never worked on, and what becomes of one overtaken on its way is dropped.
 */
public final class Newest {
    private final Executor worker;
    private final Executor home;
    private final AtomicLong newest = new AtomicLong();

    /**
     * @param worker where questions are answered, in the order they are asked
     * @param home where answers are delivered, one at a time
     */
    public Newest(Executor worker, Executor home) {
        this.worker = worker;
        this.home = home;
    }

    /** Something that can be asked. */
    @FunctionalInterface
    public interface Question<A> {
        /**
         * @param overtaken whether the answer is no longer wanted, for work that takes long
         * @throws Exception if there is no answer, or if it is no longer wanted
         */
        A answer(BooleanSupplier overtaken) throws Exception;
    }

    /** Asks what always has an answer, so that a failure is a defect of the program, which is logged. */
    <A> void ask(Question<? extends A> question, Consumer<? super A> deliver) {
        ask(question, deliver, defect -> {});
    }

    /**
     * Asks.
     *
     * @param deliver is brought the answer
     * @param fail is brought, instead, why there is none, which has been logged
     */
    public <A> void ask(Question<? extends A> question, Consumer<? super A> deliver, Consumer<? super Exception> fail) {
        long number = newest.incrementAndGet();
        BooleanSupplier overtaken = () -> number != newest.get();
        worker.execute(() -> {
            if (!overtaken.getAsBoolean()) {
                answer(question, overtaken, deliver, fail);
            }
        });
    }

    private <A> void answer(
            Question<? extends A> question,
            BooleanSupplier overtaken,
            Consumer<? super A> deliver,
            Consumer<? super Exception> fail) {
        try {
            A answer = question.answer(overtaken);
            bring(overtaken, () -> deliver.accept(answer));
        } catch (Exception failure) {
            if (!overtaken.getAsBoolean()) {
                // Not held in a field: setting up the log takes longer than the window may wait for it.
                LoggerFactory.getLogger(Newest.class).error("A question failed", failure);
            }
            bring(overtaken, () -> fail.accept(failure));
        }
    }

    private void bring(BooleanSupplier overtaken, Runnable outcome) {
        home.execute(() -> {
            if (!overtaken.getAsBoolean()) {
                outcome.run();
            }
        });
    }

    /** Whatever was asked is no longer wanted. */
    public void forget() {
        newest.incrementAndGet();
    }
}
