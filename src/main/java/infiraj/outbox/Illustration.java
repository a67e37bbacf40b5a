package infiraj.outbox;

import infiraj.export.Extract;
import infiraj.export.Format;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.poster.ClimateFigure;
import infiraj.theme.Palette;
import infiraj.vector.SvgFile;
import infiraj.vector.Typesetter;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The climate line for documents, drawn as everywhere else.
 *
 * @param leftward whether time runs from right to left
 * @param halfLife of the climate, in days
 * @param climate whether its line is wanted
 */
public record Illustration(boolean leftward, double halfLife, boolean climate) {
    /** Some events for a format, with the line where that format can hold it. */
    public Extract of(Format format, Corpus corpus, List<Event> events, Wording wording) {
        Optional<ClimateFigure> line = climate && format == Format.HTML
                ? ClimateFigure.of(corpus, events, leftward, wording, halfLife, new Typesetter())
                : Optional.empty();
        return Extract.of(corpus, events)
                .illustrated(line.map(figure -> new Extract.Figure(
                        SvgFile.inline(figure.picture(), Palette.LIGHT, figure.title()), figure.caption())));
    }
}
