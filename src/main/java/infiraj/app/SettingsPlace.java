package infiraj.app;

import infiraj.explorer.settings.SettingsStore;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Where settings are kept. */
sealed interface SettingsPlace {
    SettingsPlace USUAL = new Usual();

    SettingsStore store();

    /** Where the operating system wants them. */
    record Usual() implements SettingsPlace {
        @Override
        public SettingsStore store() {
            DataFolders folders = DataFolders.ofThisMachine();
            // A home that is not there is somebody's intention: nothing is made in its place.
            return folders.hasConfig()
                    ? SettingsStore.in(folders.config().resolve("settings.json"))
                    : SettingsStore.NONE;
        }
    }

    /** A file, which need not exist. */
    record In(Path file) implements SettingsPlace {
        @Override
        public SettingsStore store() {
            return SettingsStore.in(file);
        }
    }

    /** Nowhere: nothing is remembered. */
    record Nowhere() implements SettingsPlace {
        @Override
        public SettingsStore store() {
            return SettingsStore.NONE;
        }
    }

    /** Reads {@code none} or the path of a file. */
    final class Converter implements ITypeConverter<SettingsPlace> {
        @Override
        public SettingsPlace convert(String text) {
            return text.equals("none") ? new Nowhere() : new In(Path.of(text));
        }
    }
}
