package infiraj.explorer;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Has questions answered elsewhere and brings back only the answer to the newest: a question overtaken before its turn is
 * never worked on, and an answer overtaken on its way back is dropped.
 *
 * @param <A> what an answer is
 */
public final class Newest<A> {
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
        /** @param overtaken whether the answer is no longer wanted, for work that takes long */
        A answer(BooleanSupplier overtaken) throws Exception;
    }

    /** Asks; a question that fails is logged and gets no answer. */
    public void ask(Callable<A> question, Consumer<? super A> deliver) {
        ask(overtaken -> question.call(), deliver);
    }

    /** The same, of something that takes long enough to be given up while it is worked on. */
    public void ask(Question<A> question, Consumer<? super A> deliver) {
        long number = newest.incrementAndGet();
        worker.execute(() -> {
            if (number == newest.get()) {
                answer(number, question, deliver);
            }
        });
    }

    private void answer(long number, Question<A> question, Consumer<? super A> deliver) {
        try {
            A answer = question.answer(() -> number != newest.get());
            home.execute(() -> {
                if (number == newest.get()) {
                    deliver.accept(answer);
                }
            });
        } catch (Exception failure) {
            // Not held in a field: setting up the log takes longer than the window may wait for it.
            LoggerFactory.getLogger(Newest.class).error("A question failed", failure);
        }
    }

    /** Whatever was asked is no longer wanted. */
    public void forget() {
        newest.incrementAndGet();
    }
}
