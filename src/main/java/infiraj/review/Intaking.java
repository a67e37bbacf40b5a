package infiraj.review;

import infiraj.intake.DraftResult;
import infiraj.intake.Importer;
import infiraj.intake.Importer.Arrival;
import infiraj.intake.Importer.Outcome;
import infiraj.wording.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * Reads what a person chooses, drops or pastes, off the JavaFX thread, and hands over what came of it. The newest request
 * wins: one that still runs is cancelled. For the JavaFX thread only.
 */
public final class Intaking {
    private final ReviewDesk desk;
    private final Consumer<Outcome> then;
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** How far it has come. */
    public record Progress(boolean running, int done, int all) {
        static final Progress NONE = new Progress(false, 0, 0);
    }

    /**
     * Takes in for a desk.
     *
     * @param then receives what came of it
     */
    public Intaking(ReviewDesk desk, Consumer<Outcome> then) {
        this.desk = desk;
        this.then = then;
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Lets the person choose files. */
    public void choose(Window owner) {
        Messages messages = new Messages(desk.explorer().appearance().wording());
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.say("review.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.say("review.articles"), "*.txt", "*.html", "*.htm", "*.json", "*.csv", "*.tsv"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null) {
            read(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Lets the person choose a folder, all of which is read. */
    public void chooseFolder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(new Messages(desk.explorer().appearance().wording()).say("review.choose"));
        File chosen = chooser.showDialog(owner);
        if (chosen != null) {
            read(List.of(chosen.toPath()));
        }
    }

    /**
     * Lets files, folders and text be dropped on a node.
     *
     * @param hovering told whether something that could be dropped is over it
     */
    public void acceptDrops(Node node, Consumer<Boolean> hovering) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (desk.isReady() && holds(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                hovering.accept(true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> hovering.accept(false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            hovering.accept(false);
            event.setDropCompleted(take(Offer.of(event.getDragboard())));
            event.consume();
        });
    }

    /** Takes what is on the clipboard; says whether that was anything. */
    public boolean paste() {
        return take(Offer.of(Clipboard.getSystemClipboard()));
    }

    private static boolean holds(Dragboard board) {
        return board.hasFiles() || board.hasHtml() || board.hasString();
    }

    /** Takes what a person hands over; says whether that was anything, and could be taken. */
    public boolean take(Offer offer) {
        boolean taken = desk.isReady() && !offer.isEmpty();
        if (taken && offer.files().isEmpty()) {
            readWords(offer);
        } else if (taken) {
            read(offer.files());
        }
        return taken;
    }

    /** Reads files and folders. */
    public void read(List<Path> files) {
        start((importer, stop) ->
                importer.read(files, stop::get, (done, all) -> tell(stop, new Progress(true, done, all))));
    }

    /** Reads what has no file: as a page, if that holds an article, else as text. */
    private void readWords(Offer offer) {
        String name = new Messages(desk.explorer().appearance().wording()).say("review.pasted");
        start((importer, stop) -> switch (desk.reader().pasted(name, offer.page(), offer.text())) {
            case DraftResult.Read(var draft) ->
                new Outcome(List.of(importer.arrival(draft)), List.of(), List.of(), false);
            case DraftResult.Refused(var refusal) ->
                new Outcome(List.<Arrival>of(), List.of(), List.of(refusal), false);
        });
    }

    /** Stops reading; what was read so far is handed over. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Something that is read. */
    private interface Reading {
        Outcome read(Importer importer, AtomicBoolean stop);
    }

    private void start(Reading reading) {
        cancelled.set(true);
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        progress.set(new Progress(true, 0, 0));
        Importer importer = desk.importer();
        desk.worker().execute(() -> {
            Outcome outcome = reading.read(importer, stop);
            desk.home().execute(() -> {
                // A newer request has taken its place.
                if (cancelled == stop) {
                    progress.set(Progress.NONE);
                    then.accept(outcome);
                }
            });
        });
    }

    private void tell(AtomicBoolean stop, Progress now) {
        desk.home().execute(() -> {
            if (cancelled == stop && progress.get().running()) {
                progress.set(now);
            }
        });
    }
}
