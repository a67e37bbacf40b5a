package infiraj.shell;

import infiraj.explorer.Comparison;
import infiraj.explorer.Comparison.Account;
import infiraj.explorer.Comparison.Statement;
import infiraj.explorer.Explorer;
import infiraj.fx.Prose;
import infiraj.model.Event;
import infiraj.text.Direction;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One event in every article that speaks of it: the sentences side by side, each with its own reading of the date. */
final class ComparePane extends BorderPane {
    private static final double NARROWEST_COLUMN = 260;

    private final Explorer explorer;
    private final Label heading = new Label();
    private final Button close = new Button();
    private final GridPane columns = new GridPane();
    private final ScrollPane scroll = new ScrollPane(columns);
    private final VBox opened;

    ComparePane(Explorer explorer) {
        this.explorer = explorer;
        setId("compare");
        getStyleClass().add("compare-pane");
        heading.getStyleClass().add("details-title");
        heading.setMinWidth(0);
        close.getStyleClass().add("page-button");
        close.setOnAction(event -> hide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(heading, space, close);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("compare-top");
        columns.getStyleClass().add("compare-columns");
        scroll.setFitToWidth(true);
        opened = new VBox(top, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setVisible(false);
        explorer.selectedProperty().subscribe(this::refill);
        explorer.itemsProperty().subscribe(this::refill);
        explorer.readingsProperty().subscribe(this::refill);
        explorer.appearance().wordingProperty().subscribe(this::refill);
        widthProperty().subscribe(this::refill);
    }

    /** Opens or closes; without a selected event there is nothing to open. */
    void toggle() {
        if (isVisible()) {
            hide();
        } else if (explorer.selectedProperty().get().isPresent()) {
            // Not before it is needed, since what is in a window takes time to style even where it is not seen.
            setCenter(opened);
            setVisible(true);
            refill();
            scroll.requestFocus();
        }
    }

    /** Closes, if it is open. */
    boolean hide() {
        boolean open = isVisible();
        setVisible(false);
        columns.getChildren().clear();
        return open;
    }

    private void refill() {
        if (!isVisible()) {
            return;
        }
        explorer.selectedProperty().get().ifPresentOrElse(this::fill, this::hide);
    }

    private void fill(Event event) {
        Messages messages = new Messages(explorer.appearance().wording());
        Comparison comparison = Comparison.of(
                event, explorer.corpus(), explorer.readingsProperty().get());
        EventWords words = new EventWords(explorer);
        heading.setText(words.title(event));
        close.setText(messages.say("shell.compare-close"));
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        columns.add(prose(words.verdict(comparison), "compare-verdict"), 0, 0, GridPane.REMAINING, 1);
        int beside = (int) Math.max(
                1,
                Math.min(
                        comparison.accounts().size(),
                        getWidth() / explorer.appearance().textScale() / NARROWEST_COLUMN));
        for (int i = 0; i < beside; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / beside);
            columns.getColumnConstraints().add(column);
        }
        for (int i = 0; i < comparison.accounts().size(); i++) {
            columns.add(column(event, comparison.accounts().get(i), words), i % beside, 1 + i / beside);
        }
    }

    private Node column(Event event, Account account, EventWords words) {
        VBox column = new VBox(prose(account.article().headline().text(), "compare-headline"));
        column.getChildren().add(prose(words.dateline(account.article()), "citation"));
        account.statements().forEach(statement -> column.getChildren().add(statement(event, statement, words)));
        column.getStyleClass().add("compare-column");
        return column;
    }

    private Node statement(Event event, Statement statement, EventWords words) {
        Prose quote = prose("«" + statement.evidence().quote().exact() + "»", "quote");
        quote.directionProperty().set(Optional.of(Direction.RIGHT_TO_LEFT));
        VBox box = new VBox(quote);
        words.readings(statement.evidence())
                .forEach(reading -> box.getChildren().add(prose(reading, "reading")));
        Prose verdict = prose(words.agreement(statement), "agreement");
        verdict.getStyleClass().add("agreement-" + statement.agreement().name().toLowerCase(java.util.Locale.ROOT));
        box.getChildren().add(verdict);
        box.getStyleClass().add("quotation");
        box.setOnMouseClicked(click -> {
            explorer.openArticle(statement.evidence().passage().article());
            explorer.select(event.id());
        });
        return box;
    }

    private static Prose prose(String text, String styleClass) {
        Prose prose = new Prose(text);
        prose.getStyleClass().add(styleClass);
        return prose;
    }
}
