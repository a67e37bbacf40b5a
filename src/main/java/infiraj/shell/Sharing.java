package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.explorer.OwnWords;
import infiraj.explorer.OwnWork;
import infiraj.wording.Messages;
import infiraj.workspace.Parcel;
import infiraj.workspace.Trouble;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Hands the person's work on as one file, and takes over what others have handed on. */
final class Sharing {
    private final OwnWork work;
    private final Appearance appearance;
    private final Parent root;

    /** @param root of the window that asks for files and says what came of them */
    Sharing(OwnWork work, Appearance appearance, Parent root) {
        this.work = work;
        this.appearance = appearance;
        this.root = root;
    }

    /** Whether there is a workspace, be it read-only. */
    boolean canShare() {
        return work.nowProperty().get().isPresent();
    }

    boolean canReceive() {
        return work.isWritable();
    }

    void share() {
        FileChooser chooser = chooser("workspace.share");
        chooser.setInitialFileName(messages().say("workspace.share-name"));
        Optional.ofNullable(chooser.showSaveDialog(window()))
                .map(File::toPath)
                .ifPresent(file -> work.share(file, trouble -> trouble.ifPresent(this::sayNotShared)));
    }

    void receive() {
        Optional.ofNullable(chooser("workspace.receive").showOpenDialog(window()))
                .map(File::toPath)
                .ifPresent(this::receive);
    }

    /** Takes a file over and says what came of it. */
    void receive(Path file) {
        work.receive(file, found -> {
            switch (found) {
                case Parcel.Opening.Refused refused ->
                    say("workspace.not-received", List.of(file.toString(), new OwnWords(messages()).why(refused)));
                case Parcel.Opening.Opened(Parcel parcel) -> say("workspace.received-title", lines(parcel));
            }
        });
    }

    private List<String> lines(Parcel parcel) {
        List<String> lines = new ArrayList<>(List.of(new OwnWords(messages()).received(parcel)));
        if (!parcel.left().isEmpty()) {
            lines.add(messages().say("workspace.received-left"));
            parcel.left().stream().map(new ProblemWords(messages())::onScreen).forEach(lines::add);
        }
        return lines;
    }

    private void sayNotShared(Trouble trouble) {
        say("workspace.not-shared", List.of(new OwnWords(messages()).why(trouble)));
    }

    private void say(String title, List<String> lines) {
        NoticeWindow.show(window(), appearance, messages().say(title), lines);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages().say(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages().say("workspace.shared-files"), "*.zip"));
        return chooser;
    }

    private Window window() {
        return root.getScene().getWindow();
    }

    private Messages messages() {
        return new Messages(appearance.wording());
    }
}
