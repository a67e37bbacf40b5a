package infiraj.slideshow;

import infiraj.explorer.Explorer;
import infiraj.fx.Prose;
import infiraj.model.Bilingual;
import infiraj.model.Story;
import infiraj.model.Story.Happening;
import infiraj.model.Story.TitlePage;
import infiraj.wording.Messages;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** Orders the steps of a story, puts events in, and writes what the speaker has to say. For the JavaFX thread only. */
public final class StoryEditor extends BorderPane {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 720;
    private static final double TEXT_SIZE = 14;

    /** Whoever stops writing for so long has it saved. */
    private static final Duration PAUSE = Duration.seconds(1);

    private static final Format PREVIEW = new Format(1280, 720, 1);

    private final Explorer explorer;
    private final Library library;
    private final Messages messages;
    private final Draft draft;
    private final Consumer<Story> tell;
    private final Fitted preview = new Fitted();
    private final Prose notes = new Prose();
    private final Prose state = new Prose();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final TextField titleAr = new TextField();
    private final TextField titleEn = new TextField();

    StoryEditor(Explorer explorer, Library library, Story story, Consumer<Story> tell) {
        this.explorer = explorer;
        this.library = library;
        this.tell = tell;
        this.messages = new Messages(explorer.appearance().wording());
        this.draft = new Draft(story);
        setId("story-editor");
        getStyleClass().add("editor");
        setStyle(explorer.appearance().paletteProperty().get().css() + "-fx-font-size:"
                + TEXT_SIZE * explorer.appearance().textScale() + "px;");
        setNodeOrientation(
                explorer.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setTop(titles(story));
        setCenter(columns());
        setBottom(bar());
        draft.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pause.setOnFinished(over -> saveIfChanged());
    }

    /**
     * Opens a story in a window of its own.
     *
     * @param own whether the story is the person's own; of others a copy is written
     * @param tell begins to tell a story
     */
    public static void open(
            Explorer explorer, Library library, Story story, boolean own, Consumer<Story> tell, Window owner) {
        StoryEditor editor = new StoryEditor(explorer, library, own ? story : copy(story), tell);
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(editor.messages.say("slideshow.editor-title"));
        Scene scene = new Scene(editor, WIDTH, HEIGHT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Show.class.getResource("show.css")).toExternalForm());
        stage.setScene(scene);
        stage.setOnHidden(hidden -> editor.saveIfChanged());
        stage.show();
    }

    private static Story copy(Story story) {
        String stamp = LocalDateTime.now(java.time.ZoneId.systemDefault())
                .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT));
        return new Story("story-" + stamp, story.title(), story.steps());
    }

    private HBox titles(Story story) {
        titleAr.setId("story-title-ar");
        titleEn.setId("story-title-en");
        titleAr.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        titleEn.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        titleAr.setText(story.title().ar());
        titleEn.setText(story.title().en());
        for (TextField field : List.of(titleAr, titleEn)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.textProperty()
                    .subscribe(typed -> Draft.both(titleAr.getText(), titleEn.getText())
                            .filter(title -> !title.equals(draft.state().story().title()))
                            .ifPresent(draft::retitle));
        }
        HBox titles = new HBox(titleAr, titleEn);
        titles.getStyleClass().add("editor-titles");
        return titles;
    }

    private HBox columns() {
        StepsPane steps = new StepsPane(draft, this::titles, messages);
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox left = column(
                steps,
                row(
                        button("move-up", "slideshow.move-up", () -> draft.move(-1)),
                        button("move-down", "slideshow.move-down", () -> draft.move(1)),
                        button("remove-step", "slideshow.remove", draft::remove)));
        EventPicker picker =
                new EventPicker(explorer.corpus().events(), messages, event -> draft.insert(Happening.of(event.id())));
        VBox.setVgrow(picker, Priority.ALWAYS);
        VBox middle = column(
                picker,
                row(
                        button("add-event", "slideshow.add-event", picker::pick),
                        button("add-title", "slideshow.add-title", this::addTitle),
                        button("add-view", "slideshow.add-view", () -> draft.insert(ShownEvents.outlook(explorer)))));
        VBox.setVgrow(preview, Priority.ALWAYS);
        notes.getStyleClass().add("editor-notes");
        VBox right = column(preview, notes, new StepForm(draft, messages));
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(WIDTH * 0.26);
        middle.setPrefWidth(WIDTH * 0.3);
        right.setPrefWidth(WIDTH * 0.44);
        return new HBox(left, middle, right);
    }

    private static FlowPane row(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("editor-row");
        return row;
    }

    private static VBox column(Node... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("column");
        return column;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.say(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox bar() {
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox bar = new HBox(
                button("save-story", "slideshow.save", this::save),
                button(
                        "tell-story",
                        "slideshow.tell",
                        () -> tell.accept(draft.state().story())),
                state);
        state.setId("editor-state");
        bar.getStyleClass().add("editor-bar");
        return bar;
    }

    private void addTitle() {
        Bilingual title = draft.state().story().title();
        draft.insert(new TitlePage(title, Optional.empty(), Optional.empty()));
    }

    private List<String> titles(Draft.State now) {
        List<String> titles = new ArrayList<>();
        for (Slide slide : new Script(explorer.corpus(), messages.wording()).slides(now.story())) {
            titles.add(messages.say("slideshow.step", titles.size() + 1, slide.title()));
        }
        return titles;
    }

    private void show(Draft.State now) {
        Deck deck = new Deck(explorer.corpus(), now.story(), explorer.appearance());
        preview.show(deck.pages(deck.slides().get(now.index()), PREVIEW).getFirst());
        notes.setText(deck.slides().get(now.index()).notes());
        state.setText(messages.say(draft.isSaved() ? "slideshow.saved" : "slideshow.unsaved"));
        pause.playFromStart();
        Bilingual title = now.story().title();
        if (!Draft.both(titleAr.getText(), titleEn.getText()).equals(Optional.of(title))) {
            titleAr.setText(title.ar());
            titleEn.setText(title.en());
        }
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.S) {
            save();
        } else if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            draft.undo();
        } else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) {
            draft.redo();
        } else {
            return;
        }
        event.consume();
    }

    private void saveIfChanged() {
        if (!draft.isSaved()) {
            save();
        }
    }

    private void save() {
        Story story = draft.state().story();
        library.write(
                story,
                failure -> failure.ifPresentOrElse(problem -> admit(problem, story), () -> {
                    draft.setSaved(story);
                    if (draft.isSaved()) {
                        state.setText(messages.say("slideshow.saved"));
                    }
                }));
    }

    private void admit(IOException failure, Story story) {
        state.setText(messages.say(
                "slideshow.not-written",
                library.fileOf(story.id()).toString(),
                failure.getClass().getSimpleName()));
    }
}
