package infiraj.review;

import infiraj.corpus.Problem;
import infiraj.explorer.Appearance;
import infiraj.fx.Prose;
import infiraj.intake.Draft;
import infiraj.intake.Importer.Arrival;
import infiraj.intake.Importer.Outcome;
import infiraj.intake.IntakeWords;
import infiraj.intake.Refusal;
import infiraj.intake.Twins;
import infiraj.intake.events.Haul;
import infiraj.text.Isolates;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The preview of an import: what was read and how, what was left out, what could not be read; to be mended and agreed to. */
public final class ImportWindow extends BorderPane {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 680;
    private static final double TEXT_SIZE = 14;

    /** Previews beyond this are only counted: nobody reads them one by one. */
    private static final int MOST_SHOWN = 60;

    /** Problems of one file beyond these are not listed. */
    private static final int MOST_PROBLEMS = 2;

    private final ReviewDesk desk;
    private final Messages messages;
    private final IntakeWords words;
    private final VBox list = new VBox();
    private final Button take = new Button();
    private final List<DraftCard> cards;
    private final List<HaulCard> hauls;
    private final List<Draft> unseen;

    ImportWindow(ReviewDesk desk, Outcome outcome, Function<Problem, String> problems) {
        Appearance appearance = desk.explorer().appearance();
        this.desk = desk;
        this.messages = new Messages(appearance.wording());
        this.words = new IntakeWords(messages);
        List<Arrival> arrivals = outcome.arrivals();
        this.cards = arrivals.stream()
                .limit(MOST_SHOWN)
                .map(arrival -> new DraftCard(arrival, messages, desk, this::count))
                .toList();
        this.hauls = outcome.hauls().stream()
                .map(haul -> new HaulCard(haul, messages, this::count))
                .toList();
        this.unseen = arrivals.stream()
                .skip(MOST_SHOWN)
                .filter(arrival -> arrival.twin().filter(Twins.Twin::isSame).isEmpty())
                .map(Arrival::draft)
                .toList();
        setId("import");
        getStyleClass().addAll("window", "import");
        setStyle(appearance.paletteProperty().get().css() + "-fx-font-size:" + TEXT_SIZE * appearance.textScale()
                + "px;");
        setNodeOrientation(
                appearance.wording().language().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        fill(outcome, problems);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(bar());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        count();
    }

    /** Return imports, as everywhere; on its own JavaFX would take it for a click on the box that has the focus. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
            take.fire();
            event.consume();
        }
    }

    /**
     * Opens the preview of what was read.
     *
     * @param sheet the style sheet of the main window
     * @param problems what is said of what is wrong in a file of our own format
     */
    public static void show(
            ReviewDesk desk, Outcome outcome, Window owner, String sheet, Function<Problem, String> problems) {
        ImportWindow pane = new ImportWindow(desk, outcome, problems);
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        scene.getStylesheets().addAll(sheet, sheet());
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(pane.messages.say("review.import-title"));
        stage.setScene(scene);
        stage.show();
    }

    /** The style sheet of this room. */
    public static String sheet() {
        return Objects.requireNonNull(ImportWindow.class.getResource("desk.css"))
                .toExternalForm();
    }

    private void fill(Outcome outcome, Function<Problem, String> problems) {
        list.getStyleClass().add("import-list");
        if (outcome.cancelled()) {
            say("review.cancelled", "note");
        }
        list.getChildren().addAll(hauls);
        list.getChildren().addAll(cards);
        if (!unseen.isEmpty()) {
            Prose more = new Prose(messages.say("review.more", unseen.size()));
            list.getChildren().add(more);
        }
        for (Refusal refusal : outcome.refusals()) {
            String reason = Isolates.leftToRight(refusal.name()) + ": " + words.refusal(refusal);
            Prose line = new Prose(Stream.concat(
                            Stream.of(reason),
                            refusal.problems().stream().limit(MOST_PROBLEMS).map(problems))
                    .collect(Collectors.joining("\n")));
            line.getStyleClass().add("import-refused");
            list.getChildren().add(line);
        }
        if (outcome.arrivals().isEmpty()
                && outcome.hauls().isEmpty()
                && outcome.refusals().isEmpty()) {
            say("review.nothing-read", "note");
        }
    }

    private void say(String key, String style) {
        Prose prose = new Prose(messages.say(key));
        prose.getStyleClass().add(style);
        list.getChildren().add(prose);
    }

    private HBox bar() {
        Button cancel = new Button(messages.say("review.cancel"));
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> close());
        take.setId("import-take");
        take.setDefaultButton(true);
        take.getStyleClass().add("default-action");
        take.setOnAction(click -> take());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                new Label(messages.say(hauls.isEmpty() ? "review.import-hint" : "review.import-hint-files")),
                space,
                cancel,
                take);
        bar.getStyleClass().add("import-bar");
        List.of(cancel, take).forEach(button -> button.getStyleClass().add("page-button"));
        return bar;
    }

    private List<Draft> wanted() {
        List<Draft> wanted = new java.util.ArrayList<>();
        cards.forEach(card -> card.draft().ifPresent(wanted::add));
        wanted.addAll(unseen);
        return wanted;
    }

    private List<Haul> wantedHauls() {
        return hauls.stream().flatMap(card -> card.haul().stream()).toList();
    }

    private void count() {
        int articles = unseen.size()
                + (int) cards.stream()
                        .map(DraftCard::draft)
                        .filter(Optional::isPresent)
                        .count();
        int files = wantedHauls().size();
        take.setText(
                files == 0
                        ? messages.say("review.take", articles)
                        : messages.say("review.take-files", articles + files));
        take.setDisable(articles + files == 0);
    }

    private void take() {
        List<Draft> articles = wanted();
        List<Haul> files = wantedHauls();
        close();
        files.forEach(desk::add);
        if (!articles.isEmpty()) {
            desk.add(articles);
        }
    }

    private void close() {
        getScene().getWindow().hide();
    }
}
