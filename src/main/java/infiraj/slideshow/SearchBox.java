package infiraj.slideshow;

import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Findings;
import infiraj.fx.Prose;
import infiraj.search.Kwic;
import infiraj.search.index.Place;
import infiraj.wording.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A query over the slide and the best answers to it; what is chosen is told as a side trip. */
final class SearchBox extends VBox {
    /** More would hide the slide, and nobody reads a list from the last row. */
    private static final int MOST_ANSWERS = 5;

    /** Characters of a passage before and after the words found. */
    private static final int CONTEXT = 60;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Showing showing;
    private final Finder finder;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final Subscription following;
    private List<Finding> answers = List.of();
    private int chosen;

    SearchBox(Showing showing, Finder finder, Messages messages) {
        this.showing = showing;
        this.finder = finder;
        getStyleClass().add("show-search");
        field.setId("show-search");
        field.setPromptText(messages.say("slideshow.search"));
        field.textProperty().subscribe(text -> {
            if (isVisible()) {
                finder.queryProperty().set(text);
            }
        });
        setVisible(false);
        getChildren().addAll(field, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        following = Subscription.combine(
                finder.findingsProperty().subscribe(found -> list(messages)),
                finder.failedProperty().subscribe(failed -> list(messages)));
    }

    /** Lets go of the search, which lives on after the show. */
    void close() {
        following.unsubscribe();
    }

    /** Begins a new search. */
    void begin() {
        field.clear();
        field.requestFocus();
    }

    private void list(Messages messages) {
        boolean failed = finder.failedProperty().get();
        List<Finding> found = finder.findingsProperty()
                .get()
                .filter(any -> !failed)
                .map(Findings::answers)
                .orElse(List.of());
        answers = found.stream().limit(MOST_ANSWERS).toList();
        list.getChildren().setAll(answers.stream().map(this::line).toList());
        choose(0);
        if (failed) {
            list.getChildren().setAll(line(messages.say("finding.failed")));
        }
    }

    private Prose line(Finding finding) {
        Prose line = line(words(finding.line()));
        line.setOnMouseClicked(click -> open(finding));
        return line;
    }

    private static Prose line(String text) {
        Prose line = new Prose(text);
        line.getStyleClass().add("show-answer");
        return line;
    }

    private static String words(Kwic line) {
        String before = line.before();
        String after = line.after();
        int from = Math.max(0, before.lastIndexOf(' ', before.length() - CONTEXT) + 1);
        int to = after.length() <= CONTEXT ? after.length() : Math.max(0, after.lastIndexOf(' ', CONTEXT));
        return before.substring(Math.min(from, before.length())) + line.keyword() + after.substring(0, to);
    }

    private void choose(int index) {
        chosen = answers.isEmpty() ? 0 : Math.clamp(index, 0, answers.size() - 1);
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> {
                if (!answers.isEmpty()) {
                    open(answers.get(chosen));
                }
            }
            case ESCAPE -> showing.setSearching(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(Finding finding) {
        finder.remember();
        switch (finding.place()) {
            case Place.OfEvent(String id) -> showing.visit(id);
            case Place.OfPassage(String article, int paragraph) -> showing.visitPassage(article, paragraph);
        }
    }
}
