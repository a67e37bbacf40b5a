package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.outbox.ExportWindow;
import infiraj.outbox.Printing;
import infiraj.outbox.ResultsExport;
import infiraj.outbox.Ways;
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
    private final Finder finder;
    private final Parent root;
    private final Ways ways;
    private Optional<ExportWindow> exporting = Optional.empty();
    private Optional<Printing> printing = Optional.empty();
    private Optional<ResultsExport> results = Optional.empty();

    Outgoing(Explorer explorer, Finder finder, Parent root, Ways ways) {
        this.explorer = explorer;
        this.finder = finder;
        this.root = root;
        this.ways = ways;
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

    /** Whether anything was found that could be taken along. */
    boolean hasResults() {
        return finder.findingsProperty()
                .get()
                .filter(found -> found.total() > 0)
                .isPresent();
    }

    void exportResults() {
        ResultsExport export = results.orElseGet(
                () -> new ResultsExport(explorer, finder, ways, worker("results"), Platform::runLater, this::say));
        results = Optional.of(export);
        export.export(owner());
    }

    private Printing press() {
        return new Printing(explorer, worker("print"), Platform::runLater, this::say);
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    private void say(String sentence) {
        NoticeWindow.show(owner(), explorer.appearance(), sentence, List.of());
    }

    private Window owner() {
        return root.getScene().getWindow();
    }
}
