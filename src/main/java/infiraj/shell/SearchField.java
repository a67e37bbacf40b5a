package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.sharing.ViewLink;
import infiraj.wording.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where queries are typed, with the count of what they find; a list of ways to go on hangs below it. */
final class SearchField extends HBox {
    private final Explorer explorer;
    private final Finder finder;
    private final TextField field = new QueryField();
    private final Label count = new Label();
    private final SearchMenu menu;
    private Runnable onAnswersWanted = () -> {};
    private Runnable onLeft = () -> {};
    private Consumer<String> onView = link -> {};

    /** A field into which a view cannot be pasted: it is opened instead, and what was typed stays. */
    private final class QueryField extends TextField {
        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null && ViewLink.isLink(pasted)) {
                onView.accept(pasted);
            } else {
                super.paste();
            }
        }
    }

    SearchField(Explorer explorer, Finder finder) {
        this.explorer = explorer;
        this.finder = finder;
        this.menu = new SearchMenu(explorer, finder, this::take);
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("search");
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        count.setMinWidth(USE_PREF_SIZE);
        setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(Icons.search(), field, count);
        field.textProperty().bindBidirectional(finder.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().subscribe(focused -> {
            menu.setWanted(focused && finder.isActive());
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focus-inside"), focused);
        });
        finder.queryProperty().subscribe(typed -> menu.setWanted(field.isFocused() && !typed.isBlank()));
        finder.findingsProperty().subscribe(this::speak);
        finder.failedProperty().subscribe(this::speak);
        explorer.appearance().wordingProperty().subscribe(wording -> speak());
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        field.setPromptText(messages.say("finding.prompt"));
        field.setAccessibleText(messages.say("finding.field"));
        count.setText(finder.findingsProperty()
                .get()
                .map(new FindingWords(explorer)::count)
                .orElse(finder.failedProperty().get() ? messages.say("finding.failed-short") : ""));
    }

    /** The list below the field, to be laid over the window. */
    SearchMenu menu() {
        return menu;
    }

    /** Called when the person goes on from the query to its results. */
    void setOnAnswersWanted(Runnable onAnswersWanted) {
        this.onAnswersWanted = onAnswersWanted;
    }

    /** Called when the person leaves the field for what was there before. */
    void setOnLeft(Runnable onLeft) {
        this.onLeft = onLeft;
    }

    /** Called with the text of a view that the person has pasted or typed. */
    void setOnView(Consumer<String> onView) {
        this.onView = onView;
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void take(String query) {
        field.setText(query);
        field.end();
        menu.setWanted(false);
    }

    private void press(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case DOWN -> down();
            case UP -> menu.move(-1);
            case ENTER -> enter();
            case ESCAPE -> leave();
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void down() {
        if (!finder.isActive() && !menu.isShown()) {
            menu.setWanted(true);
        }
        if (menu.isShown()) {
            menu.move(1);
        } else if (finder.isActive()) {
            onAnswersWanted.run();
        }
    }

    private void enter() {
        String typed = field.getText();
        if (ViewLink.isLink(typed)) {
            leave();
            onView.accept(typed);
            return;
        }
        if (!menu.choose()) {
            finder.remember();
            menu.setWanted(false);
            onAnswersWanted.run();
        }
    }

    private void leave() {
        menu.setWanted(false);
        finder.giveUp();
        onLeft.run();
    }
}
