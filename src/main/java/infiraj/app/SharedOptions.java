package infiraj.app;

import infiraj.wording.Language;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that most commands have, before or after the command's name. */
final class SharedOptions {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "A folder of articles and a chronology; without it, the one that comes with the program.")
    private @Nullable Path corpus;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "A folder for your own articles and events; without it, one in your system's data folder.")
    private @Nullable Path own;

    @Option(
            names = "--lang",
            paramLabel = "ar|en",
            converter = LanguageConverter.class,
            description = "Language of the window and of messages; without it, the window's last one or the system's.")
    private @Nullable Language language;

    @Option(
            names = "--settings",
            paramLabel = "FILE|none",
            converter = SettingsPlace.Converter.class,
            description = "Where the window keeps its settings; without it, in your system's folder for them.")
    private @Nullable SettingsPlace settings;

    Options options() {
        return new Options(
                Optional.ofNullable(corpus),
                Optional.ofNullable(own),
                Optional.ofNullable(language),
                Optional.ofNullable(settings));
    }

    /** What was said after the command's name, and for the rest what was said before it. */
    Options over(SharedOptions before) {
        Options here = options();
        Options given = before.options();
        return new Options(
                here.corpus().or(given::corpus),
                here.ownFolder().or(given::ownFolder),
                here.chosenLanguage().or(given::chosenLanguage),
                here.settings().or(given::settings));
    }
}
