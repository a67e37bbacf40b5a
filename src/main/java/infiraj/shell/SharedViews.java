package infiraj.shell;

import infiraj.canvas.PeriodMotion;
import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.Problem;
import infiraj.explorer.Explorer;
import infiraj.explorer.View;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.sharing.Fitted;
import infiraj.explorer.sharing.ViewFile;
import infiraj.explorer.sharing.ViewLink;
import infiraj.text.Isolates;
import infiraj.wording.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/**
 * Takes views from elsewhere and gives them away: as files, as texts, by the clipboard, dropped on the window. Files are read
 * and written off the JavaFX thread; otherwise for the JavaFX thread only.
 */
final class SharedViews {
    private final Explorer explorer;
    private final Finder finder;
    private final PeriodMotion motion;
    private final Parent root;
    private int newest;

    /**
     * @param motion moves what the timeline shows
     * @param root of the window
     */
    SharedViews(Explorer explorer, Finder finder, PeriodMotion motion, Parent root) {
        this.explorer = explorer;
        this.finder = finder;
        this.motion = motion;
        this.root = root;
        // Before whoever takes files and texts of other kinds.
        root.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (isView(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (take(event.getDragboard())) {
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** What the person sees, at the end of any movement. */
    View present() {
        motion.jumpTo(motion.goal());
        return explorer.view();
    }

    /** Shows a view as far as it can be shown, and says what cannot. */
    void show(View view) {
        Fitted fitted = Fitted.of(view, explorer.corpus());
        motion.jumpTo(fitted.view().period());
        finder.show(fitted.view());
        List<String> missing = new MissingWords(messages()).say(fitted);
        if (!missing.isEmpty()) {
            tell("shell.view-incomplete", missing);
        }
    }

    /** Shows the view that a text holds. */
    void read(String link) {
        show(ViewLink.read(link));
    }

    /** Shows the view that a file holds; if another is asked for before it is read, that one. */
    void read(Path file) {
        int mine = ++newest;
        aside(() -> ViewFile.read(file), reading -> {
            if (mine == newest) {
                show(reading);
            }
        });
    }

    private void show(Reading<View> reading) {
        reading.value().ifPresentOrElse(this::show, () -> refuse(reading.problems()));
    }

    private void refuse(List<Problem> problems) {
        tell(
                "shell.view-refused",
                problems.stream().map(new ProblemWords(messages())::onScreen).toList());
    }

    /** Puts the view on the clipboard as a text. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(ViewLink.text(present()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Shows the view on the clipboard; says whether there was one. */
    boolean paste() {
        return take(Clipboard.getSystemClipboard());
    }

    private boolean take(Clipboard board) {
        Optional<Path> file = file(board);
        if (file.isPresent()) {
            read(file.get());
            return true;
        }
        boolean isLink = board.hasString() && ViewLink.isLink(board.getString());
        if (isLink) {
            read(board.getString());
        }
        return isLink;
    }

    private static boolean isView(Dragboard board) {
        return file(board).isPresent() || board.hasString() && ViewLink.isLink(board.getString());
    }

    private static Optional<Path> file(Clipboard board) {
        List<File> files = board.hasFiles() ? board.getFiles() : List.of();
        return files.size() == 1 && files.getFirst().getName().endsWith(ViewFile.ENDING)
                ? Optional.of(files.getFirst().toPath())
                : Optional.empty();
    }

    /** Lets the person choose a file to open. */
    void open() {
        File chosen = chooser("shell.open-view").showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            read(chosen.toPath());
        }
    }

    /** Lets the person choose a file to save to. */
    void save() {
        View view = present();
        FileChooser chooser = chooser("shell.save-view");
        chooser.setInitialFileName(
                explorer.selectedProperty().get().map(event -> event.id()).orElse("view") + ViewFile.ENDING);
        File chosen = chooser.showSaveDialog(root.getScene().getWindow());
        if (chosen != null) {
            save(view, chosen.toPath());
        }
    }

    /** Saves a view; the chooser has asked about a file of that name. */
    void save(View view, Path file) {
        aside(() -> write(view, file), failure -> failure.ifPresent(this::admit));
    }

    private static Optional<IOException> write(View view, Path file) {
        try {
            ViewFile.write(view, file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private void admit(IOException failure) {
        tell(
                "shell.view-not-saved",
                List.of(messages()
                        .say(
                                "shell.not-written",
                                Isolates.leftToRight(String.valueOf(failure.getMessage())),
                                failure.getClass().getSimpleName())));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages().say(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages().say("shell.view-files"), "*" + ViewFile.ENDING));
        return chooser;
    }

    private void tell(String title, List<String> lines) {
        NoticeWindow.show(
                root.getScene().getWindow(), explorer.appearance(), messages().say(title), lines);
    }

    private Messages messages() {
        return new Messages(explorer.appearance().wording());
    }

    private static <T> void aside(Supplier<T> work, Consumer<T> then) {
        Thread.ofVirtual().start(() -> {
            T result = work.get();
            Platform.runLater(() -> then.accept(result));
        });
    }
}
