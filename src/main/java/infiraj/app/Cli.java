package infiraj.app;

import infiraj.shell.about.Release;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line. */
@Command(
        name = "infiraj",
        description = "Explore the security relations of Japan and South Korea on a timeline of dated events,"
                + " each tied to the sentence of an Arabic article that states it.",
        mixinStandardHelpOptions = true,
        version = "infiraj " + Release.VERSION,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:problems were found in what was read",
            "2:the call is wrong, or something cannot be read",
        },
        subcommands = {
            CheckCommand.class,
            EventsCommand.class,
            SearchCommand.class,
            DatesCommand.class,
            ImportCommand.class,
            WorkspaceCommand.class,
            ExportCommand.class,
            SlidesCommand.class,
            SnapshotCommand.class,
            ViewCommand.class,
        })
final class Cli implements Callable<Integer> {
    @Mixin
    private SharedOptions shared = new SharedOptions();

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

    /** What a command under this one was told, with what was said before its name. */
    Options options(SharedOptions own) {
        return own.over(shared);
    }

    @Override
    public Integer call() {
        return new Explore(shared.options(), Optional.empty()).call();
    }
}
