package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.intake.Importer.Outcome;
import infiraj.review.ImportWindow;
import infiraj.review.Intaking;
import infiraj.review.ReviewDesk;
import infiraj.wording.Messages;
import infiraj.wording.Numbers;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Begins imports, shows how far they have come, and leads to the queue of candidates. */
final class ReviewBar extends HBox {
    private final Explorer explorer;
    private final ReviewDesk desk;
    private final Parent root;
    private final Intaking intaking;
    private final Button take = new Button();
    private final Button queue = new Button();
    private final Tooltip hint = new Tooltip();
    private final Tooltip waitingHint = new Tooltip();

    /**
     * A bar for a desk.
     *
     * @param root of the window, which files may be dropped on
     */
    ReviewBar(Explorer explorer, ReviewDesk desk, Parent root) {
        this.explorer = explorer;
        this.desk = desk;
        this.root = root;
        this.intaking = new Intaking(desk, this::preview);
        getStyleClass().add("review-buttons");
        take.setId("import-button");
        take.setGraphic(Icons.take());
        take.setMinWidth(USE_PREF_SIZE);
        queue.setId("review-queue");
        queue.setGraphic(Icons.candidate());
        queue.setTooltip(waitingHint);
        queue.setMinWidth(USE_PREF_SIZE);
        take.setTooltip(hint);
        take.setOnAction(click -> begin());
        queue.setOnAction(click -> desk.openProperty().set(!desk.openProperty().get()));
        getChildren().setAll(take, queue);
        intaking.acceptDrops(root);
        intaking.progressProperty().subscribe(this::speak);
        desk.reviewProperty().subscribe(this::speak);
        desk.openProperty().subscribe(this::speak);
        explorer.appearance().wordingProperty().subscribe(wording -> speak());
    }

    private void begin() {
        if (intaking.progressProperty().get().running()) {
            intaking.cancel();
        } else if (desk.isReady()) {
            intaking.choose(root.getScene().getWindow());
        }
    }

    /** Takes what is on the clipboard; says whether that was anything. */
    boolean paste() {
        return intaking.paste();
    }

    private void preview(Outcome outcome) {
        ImportWindow.show(desk, outcome, root.getScene().getWindow(), MainWindow.sheet());
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        Intaking.Progress progress = intaking.progressProperty().get();
        // In a narrow window there is no room for more than the picture.
        take.setText(progress.running() ? messages.say("review.reading", progress.done(), progress.all()) : "");
        take.setAccessibleText(messages.say("review.import"));
        hint.setText(progress.running() ? messages.say("review.stop") : messages.say("review.import-hint-button"));
        int waiting = desk.reviewProperty().get().waiting().size();
        queue.setText(new Numbers(messages.wording()).plain(waiting));
        queue.setAccessibleText(messages.say("review.queue-of", waiting));
        waitingHint.setText(messages.say("review.queue-of", waiting));
        queue.setVisible(waiting > 0 || desk.openProperty().get());
        queue.setManaged(queue.isVisible());
    }

    /** Begins an import, or stops the one that runs. */
    void fire() {
        take.fire();
    }
}
