package infiraj.review;

import infiraj.fx.Prose;
import infiraj.intake.Draft;
import infiraj.intake.Importer.Arrival;
import infiraj.intake.IntakeWords;
import infiraj.intake.Proposed;
import infiraj.intake.Twins;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.text.Direction;
import infiraj.wording.Both;
import infiraj.wording.DateWords;
import infiraj.wording.EdtfRefusals;
import infiraj.wording.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One article that was read: whether to take it, and what is proposed of it, to be mended. */
final class DraftCard extends VBox {
    private static final int MOST_LINES = 40;

    private final Draft draft;
    private final Messages messages;
    private final IntakeWords words;
    private final Runnable changed;
    private final CheckBox wanted = new CheckBox();
    private final TextField headline = new TextField();
    private final TextField outlet = new TextField();
    private final TextField published = new TextField();
    private final Prose reading = new Prose("");

    DraftCard(Arrival arrival, Messages messages, ReviewDesk desk, Runnable changed) {
        this.draft = arrival.draft();
        this.messages = messages;
        this.words = new IntakeWords(messages);
        this.changed = changed;
        getStyleClass().add("draft-card");
        wanted.setText(messages.say("review.file", fileName(draft.name())));
        wanted.setSelected(arrival.twin().filter(Twins.Twin::isSame).isEmpty());
        wanted.selectedProperty().subscribe(changed);
        getChildren().add(wanted);
        arrival.twin().ifPresent(twin -> say(words.twin(twin), "note"));
        getChildren().add(fields());
        Prose how = new Prose(words.encoding(draft.decoded()));
        how.getStyleClass().add("citation");
        getChildren().add(how);
        desk.candidates(
                draft.article(),
                found -> how.setText(
                        messages.say("review.read", draft.paragraphs().size(), found.size()) + " "
                                + words.encoding(draft.decoded())));
        Prose beginning = new Prose(draft.paragraphs().getFirst().text());
        beginning.getStyleClass().add("quote");
        beginning.directionProperty().set(Optional.of(Direction.RIGHT_TO_LEFT));
        getChildren().add(beginning);
        if (!draft.omissions().isEmpty()) {
            getChildren().add(omissions());
        }
    }

    /** The last part of a path; the folders before it are the same for all. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private void say(String text, String style) {
        Prose prose = new Prose(text);
        prose.getStyleClass().add(style);
        getChildren().add(prose);
    }

    private GridPane fields() {
        headline.setText(draft.headline().value());
        outlet.setText(draft.outlet().map(named -> named.value().ar()).orElse(""));
        published.setText(
                draft.published().map(day -> day.value().date().edtf()).orElse(""));
        published.setId("import-published");
        published.textProperty().subscribe(typed -> reading.setText(read(typed.strip())));
        published.textProperty().subscribe(changed);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("review-form");
        row(grid, 0, "review.headline", headline, new Prose(words.ground(draft.headline())));
        row(
                grid,
                1,
                "review.outlet",
                outlet,
                new Prose(draft.outlet().map(words::ground).orElse("")));
        row(grid, 2, "review.published", published, reading);
        return grid;
    }

    private void row(GridPane grid, int at, String key, TextField field, Prose why) {
        Label name = new Label(messages.say(key));
        name.setMinWidth(USE_PREF_SIZE);
        grid.addRow(at, name, field);
        why.getStyleClass().add("review-reading");
        GridPane.setFillHeight(why, false);
        grid.add(why, 2, at);
        GridPane.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(180);
    }

    /** What the date means and what speaks for it, or why it means nothing. */
    private String read(String typed) {
        if (typed.isEmpty()) {
            return messages.say("review.published-wanted");
        }
        try {
            String said = new DateWords(messages.wording()).say(EdtfDate.parse(typed));
            Optional<String> ground = draft.published()
                    .filter(day -> day.value().date().edtf().equals(typed))
                    .map(this::evidence);
            return ground.map(why -> said + " · " + why).orElse(said);
        } catch (EdtfException e) {
            return new EdtfRefusals(messages.wording()).say(e);
        }
    }

    private String evidence(Proposed<?> proposed) {
        return words.ground(proposed);
    }

    private TitledPane omissions() {
        String lines = draft.omissions().stream()
                .limit(MOST_LINES)
                .map(left -> words.omission(left.sort()) + ": " + left.words())
                .collect(Collectors.joining("\n"));
        Prose prose = new Prose(lines);
        prose.getStyleClass().add("omissions");
        TitledPane pane =
                new TitledPane(messages.say("review.omitted", draft.omissions().size()), prose);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    /** The draft as mended; absent where the person does not want it or its date is none. */
    Optional<Draft> draft() {
        String day = published.getText().strip();
        return wanted.isSelected() ? dated(day).map(this::named) : Optional.empty();
    }

    private Optional<Draft> dated(String day) {
        boolean asProposed = day.equals(
                draft.published().map(said -> said.value().date().edtf()).orElse(""));
        if (asProposed || day.isEmpty()) {
            return Optional.of(draft);
        }
        try {
            return Optional.of(draft.withPublished(EdtfDate.parse(day), Both.say("review.published-by-person")));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }

    private Draft named(Draft mended) {
        String title = headline.getText().strip();
        String name = outlet.getText().strip();
        Draft titled = title.isEmpty() || title.equals(draft.headline().value()) ? mended : mended.withHeadline(title);
        boolean same =
                name.equals(draft.outlet().map(named -> named.value().ar()).orElse(""));
        return same ? titled : titled.withOutlet(name);
    }
}
