package infiraj.outbox;

import infiraj.fx.Browser;
import infiraj.wording.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What the system does for the export window. Tests have another. */
interface Ways {
    /** Asks where to write; the system asks itself before a file is written over. */
    Optional<Path> choose(Window owner, Target target, Messages messages);

    /** Opens a file with whatever program it belongs to. */
    void open(Path file);

    /** The desktop. */
    static Ways ofThisComputer() {
        return new Ways() {
            @Override
            public Optional<Path> choose(Window owner, Target target, Messages messages) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(messages.say("outbox.save-as"));
                chooser.setInitialFileName("infiraj." + target.ending());
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(
                                target.constant().name().toUpperCase(Locale.ROOT), "*." + target.ending()));
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }

            @Override
            public void open(Path file) {
                Browser.open(file);
            }
        };
    }
}
