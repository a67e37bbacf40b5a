package infiraj.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One choice of a facet: what it is, and how many events it would leave. */
final class Chip extends ToggleButton {
    private final Label name = new Label();
    private final Label count = new Label();
    private final Tooltip explanation = new Tooltip();

    Chip(Runnable onToggled) {
        this(onToggled, new Node[0]);
    }

    /**
     * @param emblem shown before the name
     */
    Chip(Runnable onToggled, Node... emblem) {
        HBox content = new HBox(emblem);
        content.getChildren().addAll(name, count);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("chip-content");
        name.getStyleClass().add("chip-name");
        count.getStyleClass().add("chip-count");
        setGraphic(content);
        getStyleClass().setAll("chip");
        setOnAction(event -> onToggled.run());
    }

    /** Says more of what it means to whoever rests on it or hears it. */
    void explain(String meaning) {
        explanation.setText(meaning);
        setTooltip(explanation);
        setAccessibleText(meaning + " " + count.getText());
    }

    void show(String text, String number, boolean chosen) {
        name.setText(text);
        count.setText(number);
        // An empty label would still keep its distance.
        count.setVisible(!number.isEmpty());
        count.setManaged(!number.isEmpty());
        setSelected(chosen);
        setAccessibleText(text + " " + number);
    }
}
