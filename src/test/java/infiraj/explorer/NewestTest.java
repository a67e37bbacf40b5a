package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
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
    private final Newest newest = new Newest(worker, home);
    private final List<String> worked = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();

    private void ask(String question) {
        newest.ask(
                overtaken -> {
                    worked.add(question);
                    return question;
                },
                delivered::add,
                failed::add);
    }

    private void askInVain() {
        newest.ask(
                overtaken -> {
                    throw new IOException("meant to fail");
                },
                answer -> fail("answered"),
                failed::add);
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
    void tellsThatAQuestionFailedAndAnswersTheNextOne() {
        askInVain();
        worker.next();
        assertEquals(List.of(), failed);
        home.next();
        assertEquals("meant to fail", failed.getFirst().getMessage());
        ask("b");
        worker.next();
        home.next();
        assertEquals(List.of("b"), delivered);
        assertEquals(1, failed.size());
    }

    @Test
    void saysNothingOfAFailureThatIsOvertakenOnItsWayHome() {
        askInVain();
        worker.next();
        ask("b");
        home.next();
        worker.next();
        home.next();
        assertEquals(List.of(), failed);
        assertEquals(List.of("b"), delivered);
    }
}
