package infiraj.shell;

import infiraj.canvas.OverviewView;
import infiraj.canvas.TimelineView;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Spread;
import infiraj.fx.FaceFonts;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.timeline.Climate;
import infiraj.timeline.DateExtent;
import infiraj.timeline.EventIndex;
import infiraj.timeline.Highlight;
import infiraj.timeline.Metrics;
import infiraj.timeline.Period;
import infiraj.timeline.TimelineSpec;
import infiraj.timeline.TimelineWords;
import infiraj.wording.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The timeline over its overview strip, bound to the explorer. */
final class TimelinePane extends BorderPane {
    /** How much of the chronology, or of the view if that is shorter, no movement leaves behind. */
    private static final double LEAST_IN_VIEW = 0.1;

    private final Explorer explorer;
    private final Finder finder;
    private final TimelineView timeline;
    private final OverviewView overview;
    private Runnable onListWanted = () -> {};
    private List<DateExtent> publications = List.of();
    private Optional<Highlight> highlight = Optional.empty();

    TimelinePane(Explorer explorer, Finder finder) {
        this.explorer = explorer;
        this.finder = finder;
        this.timeline = new TimelineView(this::specify, explorer.periodProperty());
        this.overview = new OverviewView(this::specifyOverview, explorer.periodProperty(), timeline.motion());
        timeline.setId("timeline");
        overview.setId("overview");
        getStyleClass().add("timeline-pane");
        setCenter(timeline);
        setBottom(new VBox(new UndatedTray(explorer, () -> onListWanted.run()), overview));
        timeline.motion().setLimits(period -> period.stayingWith(explorer.everything(), LEAST_IN_VIEW));
        timeline.setOnChosen(explorer::select);
        timeline.setOnBackground(explorer::selectNothing);
        follow();
    }

    private void follow() {
        Appearance appearance = explorer.appearance();
        explorer.corpusProperty().subscribe(corpus -> publications = publications(corpus));
        explorer.climateProperty().subscribe(this::redraw);
        explorer.itemsProperty().subscribe(this::redraw);
        explorer.selectedProperty().subscribe(this::redraw);
        finder.spreadProperty().subscribe(spread -> {
            highlight = highlight(spread);
            redraw();
        });
        appearance.climateShownProperty().subscribe(this::redraw);
        explorer.foldingProperty().subscribe(this::redraw);
        appearance.hijriShownProperty().subscribe(this::redraw);
        appearance.timeDirectionProperty().subscribe(this::redraw);
        appearance
                .motionReducedProperty()
                .subscribe(reduced -> timeline.motion().setEnabled(!reduced));
        appearance.paletteProperty().subscribe(palette -> {
            timeline.setPalette(palette);
            overview.setPalette(palette);
            overview.setPrefHeight(66 * appearance.textScale());
        });
    }

    /** Called when the person wants to see more events than there is room for beside the timeline. */
    void setOnListWanted(Runnable onListWanted) {
        this.onListWanted = onListWanted;
    }

    TimelineView timeline() {
        return timeline;
    }

    private void redraw() {
        timeline.invalidate();
        overview.invalidate();
        String counted = new Messages(explorer.appearance().wording())
                .say("shell.timeline-accessible", explorer.itemsProperty().get().size());
        timeline.setAccessibleText(explorer.selectedProperty()
                .get()
                .map(event -> counted + "\n" + new EventWords(explorer).spoken(event))
                .orElse(counted));
    }

    private TimelineSpec specify(Period period, double width, double height, Optional<String> hovered) {
        return specify(explorer.index(), period, width, height, hovered);
    }

    private TimelineSpec specify(
            EventIndex index, Period period, double width, double height, Optional<String> hovered) {
        Appearance appearance = explorer.appearance();
        return new TimelineSpec(
                index,
                words()::lane,
                explorer.climateProperty().get(),
                climateTitle(),
                publications,
                period,
                explorer.foldingProperty().get(),
                width,
                height,
                appearance.isLeftward(),
                appearance.wording(),
                new Metrics(appearance.textScale()),
                (text, style) -> FaceFonts.width(text, style.size(), style.bold()),
                explorer.selectedProperty().get().map(Event::id),
                hovered,
                highlight,
                appearance.hijriShownProperty().get());
    }

    /** What was found, if anything answers: else nothing would stand out and all would fade. */
    private static Optional<Highlight> highlight(Spread spread) {
        if (spread.answers() == 0) {
            return Optional.empty();
        }
        Map<DateExtent, Integer> times = new HashMap<>();
        spread.times().forEach((date, findings) -> times.merge(DateExtent.of(date), findings, Integer::sum));
        return Optional.of(new Highlight(spread.events(), times));
    }

    /** What the visible period makes uncertain is still there to go to. */
    private TimelineSpec specifyOverview(double width, double height) {
        return specify(explorer.ground(), explorer.everything(), width, height, Optional.empty());
    }

    private static List<DateExtent> publications(Corpus corpus) {
        return corpus.articles().stream()
                .flatMap(article -> article.published().stream())
                .map(published -> DateExtent.of(published.date()))
                .toList();
    }

    /** The climate curve while it is on screen. */
    Optional<Climate> shownClimate() {
        boolean shown = explorer.appearance().climateShownProperty().get();
        return Optional.of(explorer.climateProperty().get()).filter(known -> shown && !known.isEmpty());
    }

    private TimelineWords words() {
        return new TimelineWords(explorer.corpus(), explorer.appearance().wording());
    }

    private Optional<String> climateTitle() {
        double halfLife = explorer.appearance().halfLifeProperty().get();
        return shownClimate().map(curve -> words().climate(halfLife));
    }

    /** Shows all events, however far apart. */
    void showEverything() {
        timeline.motion().glideTo(explorer.everything());
    }

    /** Moves the selected event into view if it is not. */
    void reveal() {
        explorer.selectedProperty().get().ifPresent(event -> {
            DateExtent extent = DateExtent.of(event.date().adopted());
            Period goal = timeline.motion().goal();
            // What is at the very edge is moved into view too.
            if (!goal.widened(-0.04).overlaps(extent.start(), extent.end())) {
                timeline.centreOn(extent.middle());
            }
        });
    }
}
