package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.OwnWork;
import infiraj.workspace.Change;
import infiraj.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Handing work on and taking it over in the window, and what it says when it cannot keep something. */
class SharingJourneyTest extends WindowTest {
    private Workspace use(String name) {
        Workspace workspace = Workspace.open(own.resolve(name), onFx(explorer::corpus), Runnable::run);
        doOnFx(() -> desk.work().use(workspace));
        return workspace;
    }

    private OwnWork work() {
        return desk.work();
    }

    private void star(String event) {
        doOnFx(() -> work().make(state -> Change.star(state, event, true), () -> {}));
        settle();
    }

    private int stars() {
        return onFx(
                () -> work().nowProperty().get().orElseThrow().state().stars().size());
    }

    private static List<Stage> notices() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null
                        && "notice-window".equals(window.getScene().getRoot().getId()))
                .map(Stage.class::cast)
                .toList();
    }

    private static Optional<String> noticeTitle() {
        return onFx(() -> notices().stream().map(Stage::getTitle).findFirst());
    }

    @AfterEach
    void closeNotices() {
        doOnFx(() -> notices().forEach(Stage::close));
    }

    @Test
    void whatOneSavesAnotherOpensAndCanUndo() {
        Path file = own.resolve("work.zip");
        AtomicReference<String> said = new AtomicReference<>("");
        try (Workspace theirs = use("theirs")) {
            star("tokyo-summit");
            doOnFx(() -> work().share(file, trouble -> said.set(trouble.toString())));
            assertEquals(1, theirs.now().state().stars().size());
        }
        assertEquals(Optional.empty().toString(), said.get());
        try (Workspace mine = use("mine")) {
            doOnFx(() -> sharing().receive(file));
            settle();
            assertEquals(Optional.of("ضُم العمل الوارد"), noticeTitle());
            assertEquals(1, stars());
            doOnFx(() -> work().undo());
            assertEquals(0, mine.now().state().stars().size());
        }
    }

    @Test
    void aFileOfSomethingElseIsRefusedWithTheReason() throws IOException {
        Path file = Files.writeString(own.resolve("text.zip"), "no zip");
        try (Workspace mine = use("mine")) {
            doOnFx(() -> sharing().receive(file));
            settle();
            assertEquals(Optional.of("لم يُضم شيء من الملف الوارد"), noticeTitle());
            assertTrue(mine.now().undoable().isEmpty());
        }
    }

    @Test
    void aChangeThatCannotBeKeptIsNotShownAndSaidEveryTime() {
        try (Workspace first = Workspace.open(own.resolve("busy"), onFx(explorer::corpus), Runnable::run);
                Workspace second = use("busy")) {
            assertTrue(first.now().readOnly().isEmpty());
            assertTrue(second.now().readOnly().isPresent());
            for (int i = 0; i < 2; i++) {
                star("tokyo-summit");
                assertEquals(Optional.of("لم يُحفظ التغيير، فلم يُجرَ"), noticeTitle());
                closeNotices();
            }
            assertEquals(0, stars());
        }
    }

    private Sharing sharing() {
        return new Sharing(
                work(),
                explorer.appearance(),
                robot.lookup("#menu").query().getScene().getRoot());
    }
}
