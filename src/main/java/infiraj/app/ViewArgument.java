package infiraj.app;

import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.explorer.View;
import infiraj.explorer.sharing.ViewFile;
import infiraj.explorer.sharing.ViewLink;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A view that the command line names, by a file or as a text.
 *
 * @param reading what became of reading it
 */
record ViewArgument(Reading<View> reading) {
    private static final Set<ProblemKind> NOTHING_TO_READ =
            Set.of(ProblemKind.MISSING_FILE, ProblemKind.NOT_A_FILE, ProblemKind.UNREADABLE);

    /** The view; absent where something is wrong with it. */
    Optional<View> view() {
        return reading.value();
    }

    /** Says what is wrong, and with which code the program has to end. */
    int refuse(Options options) {
        ProblemWords words = new ProblemWords(new Messages(Wording.of(options.language())));
        reading.problems().stream().map(words::say).forEach(Terminal.err()::println);
        return reading.problems().stream().map(Problem::kind).anyMatch(NOTHING_TO_READ::contains)
                ? Exit.WRONG_USAGE
                : Exit.FOUND_PROBLEMS;
    }

    /** Reads it, but leaves it to the command to say what is wrong. */
    static final class Converter implements ITypeConverter<ViewArgument> {
        @Override
        public ViewArgument convert(String argument) {
            try {
                return new ViewArgument(
                        ViewLink.isLink(argument) ? ViewLink.read(argument) : ViewFile.read(Path.of(argument)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException(
                        "'" + argument + "' is neither a file nor a text such as infiraj:?from=2018&to=2025");
            }
        }
    }
}
