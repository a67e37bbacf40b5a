package infiraj.shell;

import infiraj.model.Corpus;
import infiraj.workspace.Now;
import infiraj.workspace.Workspace;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Base of the tests in which a person adds something of their own, kept in a folder that is empty at first. */
abstract class OwnWorkTest extends WindowTest {
    Corpus shipped = Corpus.empty();
    private Optional<Workspace> work = Optional.empty();

    @BeforeEach
    void takeTheWorkspaceUp() {
        doOnFx(() -> {
            shipped = explorer.corpus();
            Workspace opened = open();
            work = Optional.of(opened);
            desk.work().use(opened);
        });
        settle();
    }

    @AfterEach
    void closeTheWorkspace() {
        work.ifPresent(Workspace::close);
    }

    private Workspace open() {
        return Workspace.open(own, shipped, Runnable::run);
    }

    /** What a window would find that is opened now. */
    final Now again() {
        try (Workspace second = open()) {
            return second.now();
        }
    }

    final void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }
}
