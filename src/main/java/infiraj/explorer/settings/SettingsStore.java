package infiraj.explorer.settings;

import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.Problem;
import infiraj.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The file in which settings are kept. That it cannot be read or written is never a reason not to go on. Blocks; not for the
 * JavaFX thread.
 */
public final class SettingsStore {
    /** Stands for there being no file: nothing is remembered. */
    public static final SettingsStore NONE = new SettingsStore(Optional.empty());

    /**
     * What was there.
     *
     * @param settings to begin with
     * @param problems what is wrong with the file; none if there is nothing to say
     * @param aside where that file lies now; absent if it could not be moved
     */
    public record Found(Settings settings, List<Problem> problems, Optional<Path> aside) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    private final Optional<Path> file;

    private SettingsStore(Optional<Path> file) {
        this.file = file;
    }

    /** A file that need not exist, in a folder that need not exist. */
    public static SettingsStore in(Path file) {
        return new SettingsStore(Optional.of(file));
    }

    /** The settings of the last start; if they cannot be read, the usual ones, and the file is put aside. */
    public Found read(Settings usual) {
        Optional<Path> there = file.filter(Files::exists);
        if (there.isEmpty()) {
            return new Found(usual, List.of(), Optional.empty());
        }
        Reading<Settings> reading = SettingsFile.read(there.get(), usual);
        return reading.value()
                .map(settings -> new Found(settings, List.of(), Optional.empty()))
                .orElseGet(() -> new Found(usual, reading.problems(), putAside(there.get())));
    }

    private static Optional<Path> putAside(Path file) {
        Path aside = file.resolveSibling("broken-" + file.getFileName());
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            LoggerFactory.getLogger(SettingsStore.class).warn("Cannot put {} aside: {}", file, e.toString());
            return Optional.empty();
        }
    }

    /** The file, if there is to be one. */
    public Optional<Path> file() {
        return file;
    }

    /** Whether what is written will be there at the next start, as far as one can tell without writing. */
    public boolean isWritable() {
        return file.map(Path::toAbsolutePath)
                .filter(target -> Stream.iterate(target.getParent(), Objects::nonNull, Path::getParent)
                        .filter(Files::exists)
                        .findFirst()
                        .filter(Files::isWritable)
                        .isPresent())
                .isPresent();
    }

    /** Writes the file whole; where that cannot be done, the log says why. */
    public void write(Settings settings) {
        file.ifPresent(target -> {
            try {
                WholeFile.write(target, SettingsFile.text(settings));
            } catch (IOException e) {
                LoggerFactory.getLogger(SettingsStore.class)
                        .warn("Cannot keep the settings in {}: {}", target, e.toString());
            }
        });
    }
}
