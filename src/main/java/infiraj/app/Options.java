package infiraj.app;

import infiraj.explorer.settings.SettingsStore;
import infiraj.wording.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What every command can be told.
 *
 * @param corpus folder of articles and chronology; absent for the one that comes with the program
 * @param ownFolder where the person's own articles and events are; absent for the usual folder
 * @param chosenLanguage of the interface and of messages; absent for the one that is remembered, or the system's
 * @param settings what is remembered between starts of the window, and where
 */
record Options(
        Optional<Path> corpus,
        Optional<Path> ownFolder,
        Optional<Language> chosenLanguage,
        Optional<SettingsPlace> settings) {
    static final Options DEFAULTS = new Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Where the launcher says that the program's own files are. */
    private static final String DATA = "infiraj.data";

    Language language() {
        return chosenLanguage.orElseGet(Options::systemLanguage);
    }

    /** Arabic where the system speaks Arabic, else English. */
    private static Language systemLanguage() {
        return Locale.getDefault().getLanguage().equals("ar") ? Language.ARABIC : Language.ENGLISH;
    }

    Options in(Language language) {
        return new Options(corpus, ownFolder, Optional.of(language), settings);
    }

    /** Where the window's settings are kept. */
    SettingsStore store() {
        return settings.orElse(SettingsPlace.USUAL).store();
    }

    /** The folder to open. */
    Path folder() {
        return corpus.orElseGet(Options::shipped);
    }

    /** The folder of the person's own articles and events; it need not exist. */
    Path own() {
        return ownFolder.orElseGet(() -> DataFolders.ofThisMachine().data().resolve("workspace"));
    }

    /** Where the search keeps a large index; it need not exist. */
    Path index() {
        return own().resolve("search-index");
    }

    /** The folder that comes with the program. */
    static Path shipped() {
        return Path.of(System.getProperty(DATA, "data"));
    }
}
