package infiraj.poster;

import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.theme.Role;
import infiraj.timeline.Climate;
import infiraj.timeline.ClimateLine;
import infiraj.timeline.HalfLives;
import infiraj.timeline.Period;
import infiraj.timeline.TextMeasure;
import infiraj.timeline.TextStyle;
import infiraj.timeline.ink.Composition;
import infiraj.timeline.ink.Composition.Panel;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The climate between Japan and South Korea as a line by itself, for documents: over the time of the landmarks among some
 * events, as the window opens, or where there are fewer than two, of all of them.
 *
 * @param title what it is called
 * @param caption how it is reckoned
 * @param picture the line, the years below it, and a mark for each event between the two
 */
public record ClimateFigure(String title, String caption, Composition picture) {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 210;
    private static final TextStyle YEARS = new TextStyle(17, false);
    private static final double AXIS = 36;
    private static final double STROKE = 3.5;

    /**
     * Draws the line up to the last of the events between the two, and faintly from there on.
     *
     * @param corpus all that the climate follows from
     * @param events those that are told
     * @param leftward whether time runs from right to left
     * @param halfLife in days
     * @return nothing where no event is one between the two
     */
    public static Optional<ClimateFigure> of(
            Corpus corpus,
            List<Event> events,
            boolean leftward,
            Wording wording,
            double halfLife,
            TextMeasure measure) {
        List<Event> landmarks = events.stream().filter(Event::landmark).toList();
        Period period = Poster.whole(landmarks.size() < 2 ? events : landmarks, wording);
        List<Event> told = events.stream()
                .filter(Event::isBetweenJapanAndKorea)
                .filter(event -> period.contains(ClimateLine.dayOf(event)))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Messages messages = new Messages(wording);
        double last = told.stream().mapToDouble(ClimateLine::dayOf).max().orElseThrow();
        ClimateLine line = new ClimateLine(Climate.of(corpus.events(), halfLife), told, period, YEARS, AXIS, STROKE);
        ClimateLine.Frame frame = new ClimateLine.Frame(WIDTH, HEIGHT, leftward, wording, measure);
        Panel panel = new Panel(0, 0, line.in(frame).upTo(last, Role.ACCENT));
        return Optional.of(new ClimateFigure(
                messages.say("timeline.climate-brief"),
                messages.say("poster.climate", HalfLives.say(halfLife, messages)),
                new Composition(WIDTH, HEIGHT, List.of(panel))));
    }
}
