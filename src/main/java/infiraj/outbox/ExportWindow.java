package infiraj.outbox;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.Newest;
import infiraj.files.WholeFile;
import infiraj.fx.Prose;
import infiraj.wording.Messages;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Where a person chooses what to take along, sees it, and has it written. For the JavaFX thread only. */
public final class ExportWindow {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 760;
    private static final double TEXT_SIZE = 14;

    private final Explorer explorer;
    private final Ways ways;
    private final Newest looking;
    private final Newest writing;
    private final SightView sight = new SightView();
    private final Prose losses = new Prose();
    private final Prose state = new Prose();
    private final ProgressBar progress = new ProgressBar();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final Button replace = new Button();
    private final Button open = new Button();
    private Wish wish = Wish.FIRST;
    private Optional<Stage> stage = Optional.empty();

    /** A window that works on a thread of its own. */
    public ExportWindow(Explorer explorer) {
        this(
                explorer,
                Ways.ofThisComputer(),
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("export").factory()),
                Platform::runLater);
    }

    ExportWindow(Explorer explorer, Ways ways, Executor worker, Executor home) {
        this.explorer = explorer;
        this.ways = ways;
        this.looking = new Newest(worker, home);
        this.writing = new Newest(worker, home);
        save.setId("export-save");
        cancel.setId("export-cancel");
        replace.setId("export-replace");
        open.setId("export-open");
        state.setId("export-state");
        losses.setId("export-losses");
        losses.getStyleClass().add("outbox-losses");
        save.getStyleClass().add("default-action");
    }

    /** Opens the window, or brings it to the front; it has what was chosen last. */
    public void show(Window owner, String sheet) {
        stage.ifPresent(Stage::close);
        Stage shown = new Stage();
        shown.initOwner(owner);
        shown.setTitle(messages().say("outbox.title"));
        Scene scene = new Scene(root(), WIDTH, HEIGHT);
        scene.getStylesheets().addAll(sheet, sheet());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                shown.close();
            }
        });
        shown.setScene(scene);
        shown.setOnHidden(hidden -> {
            looking.forget();
            writing.forget();
        });
        stage = Optional.of(shown);
        shown.show();
        look();
    }

    static String sheet() {
        return Objects.requireNonNull(ExportWindow.class.getResource("window.css"))
                .toExternalForm();
    }

    private Messages messages() {
        return new Messages(explorer.appearance().wording());
    }

    /** What is in the window. */
    BorderPane root() {
        Appearance appearance = explorer.appearance();
        BorderPane root = new BorderPane();
        root.setId("export");
        root.getStyleClass().addAll("window", "outbox");
        root.setStyle(appearance.paletteProperty().get().css() + "-fx-font-size:" + TEXT_SIZE * appearance.textScale()
                + "px;");
        root.setNodeOrientation(
                explorer.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        root.setLeft(new WishPane(wish, messages(), this::choose));
        root.setCenter(sight);
        root.setBottom(bar());
        return root;
    }

    private VBox bar() {
        Messages messages = messages();
        save.setText(messages.say("outbox.save"));
        cancel.setText(messages.say("outbox.cancel"));
        replace.setText(messages.say("outbox.replace"));
        open.setText(messages.say("outbox.open"));
        save.setOnAction(event -> choosePlace());
        cancel.setOnAction(event -> giveUp());
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMinWidth(0);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(state, progress, cancel, replace, open, save);
        buttons.getStyleClass().add("outbox-buttons");
        idle("");
        VBox bar = new VBox(losses, buttons);
        bar.getStyleClass().add("outbox-bar");
        return bar;
    }

    private void choose(Wish chosen) {
        wish = chosen;
        idle("");
        look();
    }

    /** Has what is wished for shown. */
    void look() {
        Wish wanted = wish;
        Matter matter = Matter.of(explorer);
        losses.setText(wanted.target().losses(messages()));
        looking.ask(stopped -> Sight.of(matter, wanted, stopped), this::show, failure -> {});
    }

    private void show(Sight seen) {
        sight.show(seen);
        if (seen instanceof Sight.Picture picture && picture.untitled() > 0) {
            losses.setText(messages().say("outbox.untitled", picture.untitled()) + " "
                    + wish.target().losses(messages()));
        }
    }

    private void choosePlace() {
        Ways.Kind kind = Ways.Kind.of(wish.target().constant(), wish.target().ending());
        ways.place(save.getScene().getWindow(), List.of(kind), messages())
                .ifPresent(place -> write(place.file(), place.overwriting()));
    }

    /** Writes beside the JavaFX thread; until it is done, it can be given up. */
    private void write(Path file, boolean overwriting) {
        Wish wanted = wish;
        Matter matter = Matter.of(explorer);
        busy(messages().say("outbox.writing", file.getFileName()));
        writing.ask(
                stopped -> {
                    WholeFile.write(
                            file,
                            overwriting,
                            out -> matter.write(wanted, out, Long.MAX_VALUE, stopped, share -> progressed(share)));
                    return file;
                },
                written -> {
                    idle(messages().say("outbox.written", written));
                    open.setVisible(true);
                    open.setOnAction(event -> ways.open(written));
                },
                failure -> fail(failure, file));
    }

    private void progressed(double share) {
        Platform.runLater(() -> {
            if (cancel.isVisible()) {
                progress.setProgress(share);
            }
        });
    }

    private void fail(Exception failure, Path file) {
        if (failure instanceof FileAlreadyExistsException) {
            idle(messages().say("outbox.exists", file));
            replace.setVisible(true);
            replace.setOnAction(event -> write(file, true));
        } else {
            idle(messages().say("outbox.cannot-write", file));
        }
    }

    private void giveUp() {
        writing.forget();
        idle(messages().say("outbox.given-up"));
    }

    private void busy(String sentence) {
        idle(sentence);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(true);
        cancel.setVisible(true);
        save.setDisable(true);
    }

    private void idle(String sentence) {
        state.setText(sentence);
        for (Region part : new Region[] {progress, cancel, replace, open}) {
            part.setVisible(false);
            part.managedProperty().bind(part.visibleProperty());
        }
        save.setDisable(false);
    }
}
