package infiraj.outbox;

import infiraj.fx.Browser;
import infiraj.wording.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What the system does for exports. Tests have another. */
public interface Ways {
    /**
     * What files can be.
     *
     * @param name as the system shows it
     * @param ending of their names, without the dot
     */
    record Kind(String name, String ending) {
        static Kind of(Enum<?> format, String ending) {
            return new Kind(format.name().toUpperCase(Locale.ROOT), ending);
        }
    }

    /**
     * A place for a file.
     *
     * @param overwriting whether the person agreed that a file there is written over
     */
    record Place(Path file, boolean overwriting) {}

    /**
     * Asks where to write; the system asks itself before a file is written over.
     *
     * @param kinds at least one, the first of them usual
     */
    Optional<Path> choose(Window owner, List<Kind> kinds, Messages messages);

    /** Opens a file with whatever program it belongs to. */
    void open(Path file);

    /** Asks where to write, and gives a name without an ending the usual one. */
    default Optional<Place> place(Window owner, List<Kind> kinds, Messages messages) {
        return choose(owner, kinds, messages).map(chosen -> {
            String name = chosen.toString().toLowerCase(Locale.ROOT);
            // The system asked before another file is written over; it does not know of an ending that was left out.
            return kinds.stream().anyMatch(kind -> name.endsWith("." + kind.ending()))
                    ? new Place(chosen, true)
                    : new Place(
                            chosen.resolveSibling(chosen.getFileName() + "."
                                    + kinds.getFirst().ending()),
                            false);
        });
    }

    /** The desktop. */
    static Ways ofThisComputer() {
        return new Ways() {
            @Override
            public Optional<Path> choose(Window owner, List<Kind> kinds, Messages messages) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(messages.say("outbox.save-as"));
                chooser.setInitialFileName("infiraj." + kinds.getFirst().ending());
                kinds.stream()
                        .map(kind -> new FileChooser.ExtensionFilter(kind.name(), "*." + kind.ending()))
                        .forEach(chooser.getExtensionFilters()::add);
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }

            @Override
            public void open(Path file) {
                Browser.open(file);
            }
        };
    }
}
