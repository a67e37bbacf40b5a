package infiraj.app;

import infiraj.explorer.TimeDirection;
import infiraj.model.EdtfDate;
import infiraj.theme.Palette;
import infiraj.timeline.LaneBy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Draws the window into a file. */
@Command(
        name = "snapshot",
        description = "Draw the whole window into a PNG file. Needs no display.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SnapshotCommand implements Callable<Integer> {
    @ParentCommand
    private Cli parent = new Cli();

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Parameters(paramLabel = "OUT.png", description = "The file to write; an older one is replaced.")
    private Path file = Path.of("infiraj.png");

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = SizeConverter.class,
            description = "Size in pixels; ${DEFAULT-VALUE} without it.")
    private Snapshot.Size size = Snapshot.Size.USUAL;

    @Option(names = "--theme", paramLabel = "light|dark|projector", description = "Colours and size of text.")
    private Palette theme = Palette.LIGHT;

    @Option(
            names = "--from",
            paramLabel = "EDTF",
            converter = ChoiceOptions.EdtfConverter.class,
            description = "Where the visible time begins, such as 2018 or 2023-03.")
    @Nullable
    private EdtfDate from;

    @Option(
            names = "--to",
            paramLabel = "EDTF",
            converter = ChoiceOptions.EdtfConverter.class,
            description = "Where it ends.")
    @Nullable
    private EdtfDate to;

    @Option(names = "--select", paramLabel = "EVENT", description = "Id of the event to select.")
    @Nullable
    private String select;

    @Option(names = "--search", paramLabel = "QUERY", description = "What to search for.")
    @Nullable
    private String search;

    @Mixin
    private WordingOptions worded = new WordingOptions();

    @Option(
            names = "--direction",
            paramLabel = "as_read|left_to_right|right_to_left",
            description = "Which way time runs.")
    private @Nullable TimeDirection direction;

    @Option(names = "--lanes", paramLabel = "kind|participant|article|none", description = "What the lanes stand for.")
    private @Nullable LaneBy lanes;

    @Option(
            names = "--view",
            paramLabel = "FILE|infiraj:…",
            converter = ViewArgument.Converter.class,
            description = "A view that was saved or copied; what other options say goes before it.")
    private @Nullable ViewArgument view;

    @Override
    public Integer call() {
        Options options = parent.options(shared);
        if (view != null && view.view().isEmpty()) {
            return view.refuse(options);
        }
        return new Snapshot(
                        options,
                        size,
                        theme,
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        Optional.ofNullable(select),
                        Optional.ofNullable(search),
                        worded.months(),
                        worded.digits(),
                        Optional.ofNullable(direction),
                        Optional.ofNullable(lanes),
                        Optional.ofNullable(view).flatMap(ViewArgument::view))
                .writeTo(file);
    }

    /** Reads {@code 1600x1000}. */
    static final class SizeConverter implements ITypeConverter<Snapshot.Size> {
        @Override
        public Snapshot.Size convert(String text) {
            try {
                String[] sides = text.split("x", -1);
                if (sides.length == 2) {
                    return new Snapshot.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
                }
            } catch (IllegalArgumentException e) {
                // Falls through to the one message for every kind of wrong size.
            }
            throw new TypeConversionException("'" + text + "' is not a size between 480x360 and 8000x8000");
        }
    }
}
