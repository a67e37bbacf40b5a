package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.outbox.ExportWindow;
import infiraj.outbox.Printing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Window;

/** Leads out of the window, to files and to paper. What that takes is made when it is first needed. */
final class Outgoing {
    private final Explorer explorer;
    private final Parent root;
    private Optional<ExportWindow> exporting = Optional.empty();
    private Optional<Printing> printing = Optional.empty();

    Outgoing(Explorer explorer, Parent root) {
        this.explorer = explorer;
        this.root = root;
    }

    void export() {
        ExportWindow window = exporting.orElseGet(() -> new ExportWindow(explorer));
        exporting = Optional.of(window);
        window.show(owner(), MainWindow.sheet());
    }

    void print() {
        Printing press = printing.orElseGet(this::press);
        printing = Optional.of(press);
        press.print(owner());
    }

    private Printing press() {
        ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("print").factory());
        return new Printing(explorer, worker, Platform::runLater, this::say);
    }

    private void say(String sentence) {
        NoticeWindow.show(owner(), explorer.appearance(), sentence, List.of());
    }

    private Window owner() {
        return root.getScene().getWindow();
    }
}
