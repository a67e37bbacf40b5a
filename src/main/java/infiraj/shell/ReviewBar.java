package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWords;
import infiraj.intake.Importer.Outcome;
import infiraj.review.ImportWindow;
import infiraj.review.Intaking;
import infiraj.review.ReviewDesk;
import infiraj.wording.Messages;
import infiraj.wording.Numbers;
import infiraj.workspace.Now;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** Begins imports, shows how far they have come, and leads to the queue of candidates. */
final class ReviewBar extends HBox {
    private final Explorer explorer;
    private final ReviewDesk desk;
    private final Pane root;
    private final DropVeil veil;
    private final Intaking intaking;
    private final SplitMenuButton take = new SplitMenuButton();
    private final MenuItem folder = new MenuItem();
    private final MenuItem paste = new MenuItem();
    private final Label far = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button();
    private final Button queue = new Button();
    private final Tooltip hint = new Tooltip();
    private final Tooltip waitingHint = new Tooltip();

    /**
     * A bar for a desk.
     *
     * @param root of the window, which files may be dropped on
     */
    ReviewBar(Explorer explorer, ReviewDesk desk, Pane root) {
        this.explorer = explorer;
        this.desk = desk;
        this.root = root;
        this.veil = new DropVeil(root);
        this.intaking = new Intaking(desk, this::preview);
        getStyleClass().add("review-buttons");
        take.setId("import-button");
        take.setGraphic(Icons.take());
        take.setTooltip(hint);
        take.setOnAction(click -> choose());
        take.getItems().setAll(folder, paste);
        folder.setOnAction(click -> chooseFolder());
        paste.setOnAction(click -> paste());
        stop.setId("import-stop");
        stop.setOnAction(click -> intaking.cancel());
        queue.setId("review-queue");
        queue.setGraphic(Icons.candidate());
        queue.setTooltip(waitingHint);
        queue.setOnAction(click -> desk.openProperty().set(!desk.openProperty().get()));
        List.of(take, far, stop, queue).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        getChildren().setAll(take, far, progress, stop, queue);
        intaking.acceptDrops(root, this::hover);
        intaking.progressProperty().subscribe(this::speak);
        desk.reviewProperty().subscribe(this::speak);
        desk.openProperty().subscribe(this::speak);
        desk.work().nowProperty().subscribe(this::speak);
        explorer.appearance().wordingProperty().subscribe(wording -> speak());
    }

    /** Lets the person choose files; while some are read, stops that. */
    void choose() {
        if (intaking.progressProperty().get().running()) {
            intaking.cancel();
        } else if (desk.isReady()) {
            intaking.choose(root.getScene().getWindow());
        }
    }

    /** Lets the person choose a folder. */
    void chooseFolder() {
        if (desk.isReady()) {
            intaking.chooseFolder(root.getScene().getWindow());
        }
    }

    /** Takes what is on the clipboard; says whether that was anything. */
    boolean paste() {
        return intaking.paste();
    }

    /** Takes what a person hands over. */
    Intaking intaking() {
        return intaking;
    }

    private void hover(boolean over) {
        veil.show(over, messages().say("review.drop"));
    }

    private void preview(Outcome outcome) {
        ImportWindow.show(
                desk, outcome, root.getScene().getWindow(), MainWindow.sheet(), new ProblemWords(messages())::onScreen);
    }

    private Messages messages() {
        return new Messages(explorer.appearance().wording());
    }

    private void speak() {
        Messages messages = messages();
        Intaking.Progress now = intaking.progressProperty().get();
        far.setText(messages.say("review.reading", now.done(), now.all()));
        progress.setProgress(now.all() == 0 ? 0 : (double) now.done() / now.all());
        stop.setText(messages.say("review.stop"));
        folder.setText(messages.say("review.choose-folder"));
        paste.setText(messages.say("review.paste"));
        take.setAccessibleText(messages.say("review.import"));
        hint.setText(hint(messages));
        take.setDisable(!desk.isReady());
        int waiting = desk.reviewProperty().get().waiting().size();
        queue.setText(new Numbers(messages.wording()).plain(waiting));
        queue.setAccessibleText(messages.say("review.queue-of", waiting));
        waitingHint.setText(messages.say("review.queue-of", waiting));
        show(queue, waiting > 0 || desk.openProperty().get());
        show(take, !now.running());
        List.of(far, progress, stop).forEach(part -> show(part, now.running()));
    }

    /** How to import; while nothing can be kept, why not. */
    private String hint(Messages messages) {
        return desk.work()
                .nowProperty()
                .get()
                .flatMap(Now::readOnly)
                .map(new OwnWords(messages)::why)
                .orElseGet(() -> messages.say("review.import-hint-button"));
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
