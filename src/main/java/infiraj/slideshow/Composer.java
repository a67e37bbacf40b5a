package infiraj.slideshow;

import infiraj.fx.FaceFonts;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Story;
import infiraj.model.Story.Happening;
import infiraj.model.Story.Outlook;
import infiraj.slideshow.Column.Row;
import infiraj.text.Direction;
import infiraj.theme.Role;
import infiraj.timeline.Climate;
import infiraj.timeline.ClimateLine;
import infiraj.timeline.Drawing;
import infiraj.timeline.Drawing.Anchor;
import infiraj.timeline.Drawing.Box;
import infiraj.timeline.Drawing.Curve;
import infiraj.timeline.Drawing.Frame;
import infiraj.timeline.Drawing.Label;
import infiraj.timeline.Drawing.Shape;
import infiraj.timeline.EventIndex;
import infiraj.timeline.Folding;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Metrics;
import infiraj.timeline.OverviewPicture;
import infiraj.timeline.Period;
import infiraj.timeline.TextMeasure;
import infiraj.timeline.TextStyle;
import infiraj.timeline.TimelineItem;
import infiraj.timeline.TimelinePicture;
import infiraj.timeline.TimelineSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;

/** Gives slides their size. Only for the JavaFX thread, which measures. */
final class Composer {
    /** How far another's words stand in from the bar beside them. */
    static final double INDENT = 44;

    private static final double BAR = 7;
    private static final double AXIS = 56;
    private static final double LINE = 7;

    /** The smallest texts of a timeline are of this size at its scale 1. */
    private static final double SMALLEST_ON_TIMELINE = 12;

    static final TextMeasure MEASURE = (text, style) -> FaceFonts.width(text, style.face(), style.size(), style.bold());

    private final Script script;
    private final Climate climate;
    private final List<Event> told;
    private final boolean leftward;
    private final boolean rightToLeft;

    /**
     * @param halfLife of the climate, in days
     * @param leftward whether time runs from right to left
     */
    Composer(Script script, Story story, double halfLife, boolean leftward) {
        this.script = script;
        this.climate = Climate.of(script.corpus().events(), halfLife);
        this.told = told(story, script.corpus());
        this.leftward = leftward;
        this.rightToLeft = script.wording().language().isRightToLeft();
    }

    private static List<Event> told(Story story, Corpus corpus) {
        return story.steps().stream()
                .filter(Happening.class::isInstance)
                .flatMap(step -> corpus.event(((Happening) step).event()).stream())
                .distinct()
                .toList();
    }

    /** One page, or as many as it takes to show every word at a size that can be read. */
    List<Page> pages(Slide slide, Format format) {
        double unit = format.unit();
        double measure = format.width() - 2 * format.margin();
        double room = slide.outlook().isPresent() ? 230 * unit : format.stripTop() - format.wordsTop() - 28 * unit;
        List<Column> columns = Column.fit(slide.words(), format, measure, room);
        return columns.stream().map(column -> page(slide, format, column)).toList();
    }

    private Page page(Slide slide, Format format, Column column) {
        double bottom = slide.outlook().isPresent()
                ? format.wordsTop() + column.height() + 14 * format.unit()
                : format.stripTop();
        Drawing upper = new Drawing(format.width(), bottom, rightToLeft, upper(slide, format, column), List.of());
        double width = format.width() - 2 * format.margin();
        DoubleFunction<Drawing> lower = slide.outlook()
                .map(outlook ->
                        onDemand(() -> timeline(outlook, format, width, format.height() - bottom - 20 * format.unit())))
                .orElseGet(() -> line(slide, format, width, format.height() - bottom));
        List<Runnable> preparations =
                slide.outlook().map(outlook -> measuring(outlook, format)).orElse(List.of());
        return new Page(format, slide, upper, lower, preparations, format.margin(), bottom);
    }

    /** What of a timeline takes longest, title by title: their widths are remembered. */
    private List<Runnable> measuring(Outlook outlook, Format format) {
        Metrics metrics = metrics(format.unit());
        return items(script.corpus().events().stream().filter(outlook::shows).toList()).stream()
                .<Runnable>map(item -> () -> MEASURE.width(item.label(), metrics.title(item)))
                .toList();
    }

    /** Drawn when it is first asked for: a timeline takes longer than a frame may. */
    private static DoubleFunction<Drawing> onDemand(Supplier<Drawing> drawing) {
        List<Drawing> drawn = new ArrayList<>(1);
        return reached -> {
            if (drawn.isEmpty()) {
                drawn.add(drawing.get());
            }
            return drawn.getFirst();
        };
    }

    private List<Shape> upper(Slide slide, Format format, Column column) {
        List<Shape> shapes = new ArrayList<>();
        head(slide, format, shapes);
        double top = format.wordsTop();
        if (slide.words().getFirst().manner() == Manner.HEADING) {
            top += (format.stripTop() - top - column.height()) * 0.42;
        }
        Direction quoted = column.rows().stream()
                .map(Row::words)
                .filter(words -> words.manner() == Manner.QUOTATION)
                .map(Slide.Words::direction)
                .findFirst()
                .orElse(slide.words().getFirst().direction());
        for (Row row : column.rows()) {
            Manner manner = row.words().manner();
            boolean fromRight = (manner.isQuoted() ? quoted : row.words().direction()) == Direction.RIGHT_TO_LEFT;
            double in = format.margin() + (manner.isQuoted() ? INDENT * format.unit() : 0);
            shapes.add(new Label(
                    fromRight ? format.width() - in : in,
                    top + row.baseline(),
                    Script.isolated(row.words(), row.text(), rightToLeft),
                    fromRight ? Anchor.RIGHT : Anchor.LEFT,
                    new TextStyle(row.size(), manner.bold(), manner.face()),
                    manner.role()));
        }
        bar(slide, format, column, top, quoted == Direction.RIGHT_TO_LEFT, shapes);
        return shapes;
    }

    /** The bar beside what the article says. */
    private static void bar(
            Slide slide, Format format, Column column, double top, boolean onRight, List<Shape> shapes) {
        List<Row> quoted = column.rows().stream()
                .filter(row -> row.words().manner() == Manner.QUOTATION)
                .toList();
        if (!quoted.isEmpty()) {
            double width = BAR * format.unit();
            double from = quoted.getFirst().top() + 0.12 * quoted.getFirst().height();
            double to = quoted.getLast().bottom() - 0.08 * quoted.getLast().height();
            double x = onRight ? format.width() - format.margin() - width : format.margin();
            shapes.add(new Box(x, top + from, width, to - from, width / 2, slide.accent(), 1));
        }
    }

    /** Which step it is, and what kind of event. */
    private void head(Slide slide, Format format, List<Shape> shapes) {
        double unit = format.unit();
        TextStyle style = new TextStyle(Manner.HEAD * unit, false);
        double baseline = 84 * unit;
        double from = format.margin();
        if (!slide.place().isEmpty()) {
            shapes.add(label(from, baseline, slide.place(), style, Role.MUTED, format));
            from += MEASURE.width(slide.place(), style) + 30 * unit;
        }
        if (slide.badge().isPresent()) {
            String badge = slide.badge().get();
            double pad = 24 * unit;
            double width = MEASURE.width(badge, style) + 2 * pad;
            double left = rightToLeft ? format.width() - from - width : from;
            double height = 54 * unit;
            shapes.add(new Frame(
                    left, baseline - 38 * unit, width, height, height / 2, slide.accent(), Math.max(1, 2.5 * unit)));
            shapes.add(label(from + pad, baseline, badge, style, slide.accent(), format));
        }
    }

    private Label label(double from, double baseline, String text, TextStyle style, Role role, Format format) {
        double x = rightToLeft ? format.width() - from : from;
        return new Label(x, baseline, text, rightToLeft ? Anchor.RIGHT : Anchor.LEFT, style, role);
    }

    private DoubleFunction<Drawing> line(Slide slide, Format format, double width, double height) {
        double unit = format.unit();
        ClimateLine line = new ClimateLine(
                climate, told, toldPeriod(), new TextStyle(Manner.LEAST * unit, false), AXIS * unit, LINE * unit);
        ClimateLine.Frame frame = new ClimateLine.Frame(width, height, leftward, script.wording(), MEASURE);
        ClimateLine.Plot plot = line.in(frame);
        return reached -> plot.upTo(reached, slide.accent());
    }

    /** From the first to the last event of the story; without events, of the chronology. */
    Period toldPeriod() {
        List<Event> events = told.isEmpty() ? script.corpus().events() : told;
        return OverviewPicture.whole(items(events)).widened(0.02);
    }

    private List<TimelineItem> items(List<Event> events) {
        return events.stream()
                .map(event -> TimelineItem.of(event, script.wording()))
                .toList();
    }

    /** By quadrant; where that leaves no room for the curve that is wanted, all in one lane. */
    private Drawing timeline(Outlook outlook, Format format, double width, double height) {
        boolean curve = outlook.climate() && !climate.isEmpty();
        Drawing byKind = timeline(outlook, format, width, height, LaneBy.KIND);
        boolean drawn = byKind.shapes().stream().anyMatch(Curve.class::isInstance);
        return curve && !drawn ? timeline(outlook, format, width, height, LaneBy.NONE) : byKind;
    }

    private Drawing timeline(Outlook outlook, Format format, double width, double height, LaneBy lanes) {
        List<Event> shown =
                script.corpus().events().stream().filter(outlook::shows).toList();
        Period period = Period.of(outlook.period(), outlook.period());
        return TimelinePicture.draw(spec(shown, lanes, outlook.climate(), period, format.unit(), width, height))
                .drawing();
    }

    private static Metrics metrics(double unit) {
        return new Metrics(Manner.LEAST / SMALLEST_ON_TIMELINE * unit);
    }

    private TimelineSpec spec(
            List<Event> shown, LaneBy lanes, boolean curve, Period period, double unit, double width, double height) {
        return new TimelineSpec(
                EventIndex.still(items(shown), lanes),
                script::laneTitle,
                climate,
                Optional.of(script.climateTitle()).filter(title -> curve && !climate.isEmpty()),
                List.of(),
                period,
                Folding.NONE,
                Math.max(1, width),
                Math.max(1, height),
                leftward,
                script.wording(),
                metrics(unit),
                MEASURE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The whole chronology over a period, for a trip through it. */
    TimelineSpec everything(Period period, double width, double height) {
        double unit = new Format(width, height, 1).unit();
        return spec(script.corpus().events(), LaneBy.KIND, true, period, unit, width, height);
    }
}
