package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Findings;
import infiraj.fx.Prose;
import infiraj.wording.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a search found: how it was read, what else may have been meant, and the results themselves. */
final class ResultsPane extends VBox {
    private final Explorer explorer;
    private final Finder finder;
    private final ResultsList list;
    private final Prose reading = new Prose();
    private final FlowPane suggestions = new FlowPane();

    ResultsPane(Explorer explorer, Finder finder) {
        this.explorer = explorer;
        this.finder = finder;
        this.list = new ResultsList(explorer, finder);
        getStyleClass().add("results-pane");
        reading.setId("results-reading");
        reading.getStyleClass().add("results-reading");
        suggestions.getStyleClass().add("results-suggestions");
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(reading, suggestions, list);
        finder.findingsProperty().subscribe(this::show);
        finder.spreadProperty().subscribe(this::show);
        finder.failedProperty().subscribe(this::show);
        explorer.appearance().wordingProperty().subscribe(this::show);
        show();
    }

    ResultsList list() {
        return list;
    }

    private void show() {
        Optional<Findings> findings = finder.findingsProperty().get();
        FindingWords words = new FindingWords(explorer);
        Optional<String> said = finder.failedProperty().get()
                ? Optional.of(words.failure())
                : findings.flatMap(
                        found -> words.reading(found, finder.spreadProperty().get()));
        reading.setText(said.orElse(""));
        present(reading, said.isPresent());
        suggestions.getChildren().clear();
        // Where something answers, guessing what else was meant would only distract.
        findings.filter(found -> found.total() == 0)
                .ifPresent(found -> found.suggestions().forEach(this::suggest));
        present(suggestions, !suggestions.getChildren().isEmpty());
        present(list, findings.filter(found -> !found.found().isEmpty()).isPresent());
    }

    private void suggest(String other) {
        Messages messages = new Messages(explorer.appearance().wording());
        Button button = new Button(messages.say("search.did-you-mean", other));
        button.getStyleClass().setAll("chip", "suggestion");
        button.setOnAction(click -> finder.queryProperty().set(other));
        suggestions.getChildren().add(button);
    }

    private static void present(javafx.scene.Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
