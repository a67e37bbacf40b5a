package infiraj.shell;

import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Row;
import infiraj.search.Hit.Answer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A row of the results: a line of the concordance with how it matched, where and when; or a heading. */
final class ResultCell extends ListCell<Row> {
    private final ResultsList list;
    private final StackPane emblem = new StackPane();
    private final KwicLine line = new KwicLine();
    private final Label match = label("result-match");
    private final Label source = label("result-source");
    private final Label date = label("result-date");
    private final HBox found = new HBox(emblem, line, match, source, date);
    private final Label heading = label("result-heading");

    ResultCell(ResultsList list) {
        this.list = list;
        getStyleClass().add("result");
        emblem.getStyleClass().add("result-emblem");
        found.getStyleClass().add("result-found");
        found.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxHeight(Double.MAX_VALUE);
        found.setFillHeight(true);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The row is as wide as the list, never as its text.
        setPrefWidth(0);
        setOnContextMenuRequested(event -> {
            if (getItem() instanceof Row.Found(Finding finding)) {
                list.menuOf(finding).show(this, event.getScreenX(), event.getScreenY());
            }
        });
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("loose", "separating");
        if (empty || row == null) {
            setGraphic(null);
        } else if (row instanceof Row.Found(Finding finding)) {
            show(finding);
        } else {
            heading.setText(list.words().heading(row));
            setGraphic(heading);
            getStyleClass().add("separating");
        }
    }

    private void show(Finding finding) {
        FindingWords words = list.words();
        emblem.getChildren().setAll(emblem(finding, words));
        line.show(finding.line(), words.runsRightToLeft(finding));
        match.setText(words.match(finding));
        source.setText(words.source(finding));
        date.setText(words.date(finding));
        setGraphic(found);
        setAccessibleText(words.match(finding) + ": " + finding.line().text());
        if (finding.answer() == Answer.LOOSE) {
            getStyleClass().add("loose");
        }
    }

    private static Node emblem(Finding finding, FindingWords words) {
        return words.event(finding)
                .map(event -> Icons.kind(event.type().quadClass()))
                .orElseGet(Icons::passage);
    }
}
