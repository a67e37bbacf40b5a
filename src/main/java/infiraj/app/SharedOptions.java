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
            names = "--lang",
            paramLabel = "ar|en",
            converter = LanguageConverter.class,
            description = "Language of the window and of messages; without it, the system's.")
    private @Nullable Language language;

    Options options() {
        return new Options(Optional.ofNullable(corpus), Optional.ofNullable(language));
    }

    /** What was said after the command's name, and for the rest what was said before it. */
    Options over(SharedOptions before) {
        Options own = options();
        Options given = before.options();
        return new Options(own.corpus().or(given::corpus), own.chosenLanguage().or(given::chosenLanguage));
    }
}
