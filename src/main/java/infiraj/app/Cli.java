package infiraj.app;

import infiraj.wording.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
        name = "infiraj",
        description = "Explore the security relations of Japan and South Korea on a timeline of dated events,"
                + " each tied to the sentence of an Arabic article that states it.",
        mixinStandardHelpOptions = true,
        version = "infiraj 0.1.0",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:problems were found in what was read",
            "2:the call is wrong, or something cannot be read",
        },
        subcommands = {CheckCommand.class, EventsCommand.class, SnapshotCommand.class})
final class Cli implements Callable<Integer> {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "A folder of articles and a chronology; without it, the one that comes with the program.",
            scope = ScopeType.INHERIT)
    @Nullable
    private Path corpus;

    @Option(
            names = "--lang",
            paramLabel = "ar|en",
            converter = LanguageConverter.class,
            description = "Language of the window and of messages; without it, the system's.",
            scope = ScopeType.INHERIT)
    @Nullable
    private Language language;

    static int run(String... args) {
        CommandLine line = new CommandLine(new Cli());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(Terminal.out());
        line.setErr(Terminal.err());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            Terminal.report(failure);
            return Exit.WRONG_USAGE;
        });
        line.setParameterExceptionHandler((mistake, parsed) -> {
            CommandLine command = mistake.getCommandLine();
            command.getErr().println(mistake.getMessage());
            command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
            return Exit.WRONG_USAGE;
        });
        return line.execute(args);
    }

    Options options() {
        return new Options(Optional.ofNullable(corpus), Optional.ofNullable(language));
    }

    @Override
    public Integer call() {
        return new Explore(options()).call();
    }
}
