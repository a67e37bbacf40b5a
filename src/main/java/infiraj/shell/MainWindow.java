package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.explorer.Bookmarks;
import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWords;
import infiraj.explorer.View;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Finding;
import infiraj.fx.Browser;
import infiraj.fx.Fonts;
import infiraj.model.Corpus;
import infiraj.outbox.Ways;
import infiraj.review.EventDesk;
import infiraj.review.EventPane;
import infiraj.review.ImportWindow;
import infiraj.review.ReviewDesk;
import infiraj.review.ReviewPane;
import infiraj.shell.about.Place;
import infiraj.shell.command.CommandKeys;
import infiraj.shell.command.CommandMenu;
import infiraj.shell.command.Commands;
import infiraj.shell.tour.Stop;
import infiraj.slideshow.Library;
import infiraj.slideshow.Screens;
import infiraj.slideshow.Show;
import infiraj.wording.Messages;
import infiraj.workspace.Bookmark.Kind;
import infiraj.workspace.Trouble;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole window but its frame. For the JavaFX thread only. */
public final class MainWindow {
    /** Size of the interface's text at text scale 1, in pixels. */
    static final double TEXT_SIZE = 14;

    /** Where the timeline ends, as a share of the height, while events or results are listed. */
    private static final double WITH_LIST = 0.66;

    /** Where it ends while candidates are reviewed. */
    private static final double WITH_REVIEW = 0.55;

    /** Where it ends while an event is edited, which has more to be typed. */
    private static final double WITH_EDITOR = 0.42;

    private final Explorer explorer;
    private final BorderPane root;
    private final TimelinePane timeline;
    private final SplitPane rows;
    private final SplitPane columns = new SplitPane();
    private final ReaderPane reader;
    private final NoticePane notice;
    private final SharedViews views;
    private final Commands commands = new Commands();
    private final Guide guide;
    private Optional<ReviewPane> queue = Optional.empty();
    private Optional<EventPane> editor = Optional.empty();
    private final ReviewDesk desk;
    private final EventDesk events;
    private final LowerPane lower;
    private double usualDivider = 0.76;

    /**
     * @param library where stories to be told come from
     * @param desk where candidates are reviewed
     */
    public MainWindow(Explorer explorer, Finder finder, Library library, ReviewDesk desk) {
        this(explorer, finder, library, desk, Ways.ofThisComputer());
    }

    MainWindow(Explorer explorer, Finder finder, Library library, ReviewDesk desk, Ways ways) {
        Fonts.load();
        this.explorer = explorer;
        this.timeline = new TimelinePane(explorer, finder);
        this.notice = new NoticePane();
        this.reader = new ReaderPane(explorer, finder, new Links(explorer.appearance(), Browser::open));
        ComparePane compare = new ComparePane(explorer);
        this.desk = desk;
        this.events = new EventDesk(desk, () -> reader.selected().passages());
        reader.setBottom(new SelectionBar(explorer, events, reader.selected()));
        this.lower = new LowerPane(explorer, finder, events, compare::toggle, commands);
        SearchField search = new SearchField(explorer, finder);
        root = new OverlaidPane(search.menu(), search);
        Show show = new Show(explorer, finder, Screens.ofThisComputer(), InstantSource.system());
        Presenting presenting = new Presenting(explorer, library, show, root);
        this.views = new SharedViews(explorer, finder, timeline.timeline().motion(), root);
        search.setOnView(views::read);
        FacetBar facets = new FacetBar(explorer);
        this.rows = new SplitPane(timeline, lower);
        rows.setOrientation(Orientation.VERTICAL);
        rows.setDividerPositions(usualDivider);
        VBox.setVgrow(rows, Priority.ALWAYS);
        columns.getItems().setAll(new StackPane(new VBox(facets, rows), compare), reader);
        columns.setDividerPositions(0.655);
        ReviewBar review = new ReviewBar(explorer, desk, root);
        WindowCommands acts = new WindowCommands(explorer, timeline, commands);
        acts.bindWindow(compare, finder);
        acts.bindFiles(review, views);
        acts.bindSharing(new Sharing(desk.work(), explorer.appearance(), root));
        ViewBookmarks bookmarks = new ViewBookmarks(explorer, new Bookmarks(desk.work(), Kind.VIEW), views);
        finder.searches().keepAmong(new Bookmarks(desk.work(), Kind.SEARCH));
        acts.bindViews(root, views, bookmarks);
        acts.bindLeaving(new Outgoing(explorer, finder, root, ways));
        acts.bindSearch(finder, search, lower.list(), reader);
        acts.bindTimeline(lower);
        acts.bindReading(reader, compare);
        acts.bindEditing(events, desk, lower);
        acts.bindTelling(presenting);
        CommandKeys.install(commands, root);
        PresentMenu present = new PresentMenu(presenting, explorer.appearance());
        this.guide = new Guide(
                explorer.appearance(),
                root,
                Map.of(Stop.TIMELINE, timeline, Stop.SEARCH, search, Stop.READER, reader, Stop.TELLING, present));
        acts.bindHelp(guide);
        root.setTop(new Toolbar(
                explorer,
                search,
                review,
                new BookmarkMenu(bookmarks, commands, explorer.appearance()),
                present,
                new CommandMenu(commands, explorer.appearance(), Icons.menu()),
                commands));
        root.setBottom(new StatusBar(explorer, timeline.timeline().tallyProperty()));
        root.getStyleClass().add("window");
        root.getStylesheets().addAll(sheet(), ImportWindow.sheet());
        wire(finder, search);
        desk.openProperty().subscribe(this::chooseLower);
        events.editingProperty().subscribe(editing -> chooseLower());
        desk.work().troubleProperty().subscribe(trouble -> trouble.ifPresent(this::sayUnkept));
        new HoverCard(explorer, timeline, sheet());
        dress();
        showNotice(new Messages(explorer.appearance().wording()).say("shell.loading"), List.of());
    }

    /** Leads the person from the query to the results, from there to the text, and back. */
    private void wire(Finder finder, SearchField search) {
        ResultsList results = lower.list();
        timeline.setOnListWanted(lower::showTable);
        lower.listingProperty().subscribe(this::makeRoomForList);
        search.setOnAnswersWanted(() -> {
            results.requestFocus();
            results.walk(1);
        });
        search.setOnLeft(timeline.timeline()::requestFocus);
        lower.setOnOpened(reader::read);
        finder.currentProperty()
                .subscribe(found -> found.filter(Finding::isEvent).ifPresent(event -> timeline.reveal()));
    }

    /** An event that is edited, or else the candidates that are reviewed, stand where details and results stand otherwise. */
    private void chooseLower() {
        double divider = rows.getDividerPositions()[0];
        Region wanted = lower;
        // Made when they are first needed: most starts never need them.
        if (events.editingProperty().getValue()) {
            EventPane pane = editor.orElseGet(() -> new EventPane(events));
            editor = Optional.of(pane);
            wanted = pane;
            Platform.runLater(pane::begin);
        } else if (desk.openProperty().get()) {
            ReviewPane pane = queue.orElseGet(() -> new ReviewPane(desk));
            queue = Optional.of(pane);
            wanted = pane;
            Platform.runLater(pane::requestFocus);
        }
        if (rows.getItems().get(1) != wanted) {
            rows.getItems().set(1, wanted);
            double room = wanted instanceof EventPane ? WITH_EDITOR : WITH_REVIEW;
            rows.setDividerPositions(wanted == lower ? usualDivider : Math.min(divider, room));
        }
    }

    /** A list needs more room than an event; afterwards the divider is again where the person had put it. */
    private void makeRoomForList(boolean needed) {
        if (needed) {
            usualDivider = rows.getDividerPositions()[0];
        }
        rows.setDividerPositions(needed ? Math.min(usualDivider, WITH_LIST) : usualDivider);
    }

    /** The style sheet of the window. */
    static String sheet() {
        return Objects.requireNonNull(MainWindow.class.getResource("window.css"))
                .toExternalForm();
    }

    /** People who have asked their system for less motion need not ask again; they may change their mind while it runs. */
    private static void followSystemMotion(BooleanProperty reduced) {
        ReadOnlyBooleanProperty system = Platform.getPreferences().reducedMotionProperty();
        if (system.get()) {
            reduced.set(true);
        }
        system.subscribe((was, is) -> reduced.set(is));
    }

    private void dress() {
        Appearance appearance = explorer.appearance();
        followSystemMotion(appearance.motionReducedProperty());
        appearance
                .wordingProperty()
                .subscribe(wording -> root.setNodeOrientation(
                        wording.language().isRightToLeft()
                                ? NodeOrientation.RIGHT_TO_LEFT
                                : NodeOrientation.LEFT_TO_RIGHT));
        appearance
                .paletteProperty()
                .subscribe(palette ->
                        root.setStyle(palette.css() + "-fx-font-size:" + TEXT_SIZE * appearance.textScale() + "px;"));
    }

    /** Everything that can be done in this window. */
    public Commands commands() {
        return commands;
    }

    /** Says where this start of the program keeps things. */
    public void keepsIn(List<Place> places) {
        guide.setPlaces(places);
    }

    /**
     * Shows whoever is new here around, if there is anything to show.
     *
     * @param whenOver called when they have seen or left it
     */
    public void showAround(Runnable whenOver) {
        guide.showAround(whenOver);
    }

    public Parent root() {
        return root;
    }

    /** Shows a corpus in place of whatever was shown. */
    public void open(Corpus corpus) {
        explorer.open(corpus);
        root.setCenter(columns);
        // The panes are not in the scene before the next pulse has laid them out.
        Platform.runLater(timeline.timeline()::requestFocus);
    }

    /**
     * Leaves out the article and what stands below the timeline until {@link #complete}, so that the timeline is seen sooner:
     * they are most of what there is to lay out.
     */
    public void beginWithTimeline() {
        put(standIn("reader-pane"), columns);
        put(standIn("lower-pane"), rows);
    }

    private static Region standIn(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    /** Puts everything in its place. */
    public void complete() {
        put(reader, columns);
        put(lower, rows);
        chooseLower();
    }

    /** In place of the second part, as large as that is. */
    private static void put(Region part, SplitPane parts) {
        double[] dividers = parts.getDividerPositions();
        parts.getItems().set(1, part);
        parts.setDividerPositions(dividers);
    }

    /** Shows a view, as far as the corpus has what it names, and says what it has not. */
    public void show(View view) {
        views.show(view);
    }

    /** Says why there is nothing to show. */
    public void refuse(List<String> problems) {
        showNotice(new Messages(explorer.appearance().wording()).say("shell.cannot-open"), problems);
    }

    /** Says beside the window why the person's own articles cannot be worked with. */
    public void warn(String title, List<String> problems) {
        NoticeWindow.show(root.getScene().getWindow(), explorer.appearance(), title, problems);
    }

    /** The queue of candidates and the editor say it in their places. */
    private void sayUnkept(Trouble trouble) {
        if (rows.getItems().get(1) == lower) {
            Messages messages = new Messages(explorer.appearance().wording());
            warn(messages.say("workspace.change-not-kept"), List.of(new OwnWords(messages).why(trouble)));
        }
    }

    /** Says that something went wrong that nobody foresaw. */
    public void refuseUnexpectedly() {
        Messages messages = new Messages(explorer.appearance().wording());
        showNotice(messages.say("shell.cannot-open"), List.of(messages.say("shell.unexpected")));
    }

    private void showNotice(String title, List<String> lines) {
        notice.show(title, lines);
        root.setCenter(notice);
    }

    /** The title of the window's frame. */
    public ObservableValue<String> titleProperty() {
        return explorer.appearance().wordingProperty().map(wording -> new Messages(wording).say("shell.window-title"));
    }
}
