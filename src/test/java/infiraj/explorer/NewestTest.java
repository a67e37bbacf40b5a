package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class NewestTest {
    /** Runs what it was given when told to, one thing at a time. */
    private static final class ByHand implements Executor {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            waiting.add(task);
        }

        void next() {
            waiting.remove().run();
        }
    }

    private final ByHand worker = new ByHand();
    private final ByHand home = new ByHand();
    private final Newest<String> newest = new Newest<>(worker, home);
    private final List<String> worked = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();

    private void ask(String question) {
        newest.ask(
                () -> {
                    worked.add(question);
                    return question;
                },
                delivered::add);
    }

    @Test
    void deliversTheAnswerAtHome() {
        ask("a");
        worker.next();
        assertEquals(List.of(), delivered);
        home.next();
        assertEquals(List.of("a"), delivered);
    }

    @Test
    void neverWorksOnAQuestionThatIsOvertakenWhileItWaits() {
        ask("a");
        ask("b");
        worker.next();
        worker.next();
        home.next();
        assertEquals(List.of("b"), worked);
        assertEquals(List.of("b"), delivered);
    }

    @Test
    void dropsAnAnswerThatIsOvertakenOnItsWayHome() {
        ask("a");
        worker.next();
        ask("b");
        home.next();
        assertEquals(List.of(), delivered);
        worker.next();
        home.next();
        assertEquals(List.of("b"), delivered);
    }

    @Test
    void dropsAnAnswerThatIsNoLongerWanted() {
        ask("a");
        worker.next();
        newest.forget();
        home.next();
        assertEquals(List.of(), delivered);
    }

    @Test
    void aQuestionThatFailsGetsNoAnswerAndTheNextOneDoes() {
        newest.ask(
                () -> {
                    throw new java.io.IOException("meant to fail");
                },
                delivered::add);
        worker.next();
        ask("b");
        worker.next();
        home.next();
        assertEquals(List.of("b"), delivered);
    }
}
