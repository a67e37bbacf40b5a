package infiraj.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Opens the window with a view that somebody has shared. */
@Command(
        name = "view",
        description =
                "Open the window with a view: the period, filters, search and selection that somebody has shared.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ViewCommand implements Callable<Integer> {
    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Parameters(
            paramLabel = "FILE|infiraj:…",
            converter = ViewArgument.Converter.class,
            description = "A file that the window has saved, or a text that it has copied.")
    private @Nullable ViewArgument shown;

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        ViewArgument argument = java.util.Objects.requireNonNull(shown);
        return argument.view().isPresent() ? new Explore(options, argument.view()).call() : argument.refuse(options);
    }
}
