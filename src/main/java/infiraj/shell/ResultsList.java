package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Row;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

/** The results to walk through: whatever row is chosen is put before the person at once. */
final class ResultsList extends ListView<Row> {
    /** Height of a row at text scale 1, in pixels. */
    private static final double ROW = 30;

    private final Explorer explorer;
    private final Finder finder;
    private FindingWords words;
    private Runnable onOpened = () -> {};
    private boolean following;

    ResultsList(Explorer explorer, Finder finder) {
        this.explorer = explorer;
        this.finder = finder;
        this.words = new FindingWords(explorer);
        setId("results");
        getStyleClass().add("results-list");
        setCellFactory(view -> new ResultCell(this));
        explorer.appearance()
                .paletteProperty()
                .subscribe(
                        palette -> setFixedCellSize(ROW * explorer.appearance().textScale()));
        explorer.appearance().wordingProperty().subscribe(wording -> {
            words = new FindingWords(explorer);
            setAccessibleText(new Messages(wording).say("finding.list"));
            refresh();
        });
        finder.rowsProperty().subscribe(this::fill);
        finder.currentProperty().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row instanceof Row.Found(Finding finding)) {
                finder.open(finding);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                onOpened.run();
            }
        });
    }

    /** Called when a result is to be read, rather than looked at in passing. */
    void setOnOpened(Runnable onOpened) {
        this.onOpened = onOpened;
    }

    FindingWords words() {
        return words;
    }

    private void fill(List<Row> rows) {
        following = true;
        getSelectionModel().clearSelection();
        getItems().setAll(rows);
        scrollTo(0);
        following = false;
        follow(finder.currentProperty().get());
    }

    private void follow(Optional<Finding> current) {
        following = true;
        current.map(finding -> getItems().indexOf(new Row.Found(finding)))
                .ifPresentOrElse(this::choose, getSelectionModel()::clearSelection);
        following = false;
    }

    private void choose(int index) {
        if (index != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().select(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 2));
        }
    }

    private void press(KeyEvent event) {
        boolean taken = true;
        switch (event.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case ENTER -> onOpened.run();
            case C -> taken = event.isShortcutDown() && copy();
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    /** Goes to the next row, or the one before, that is a finding. */
    void walk(int step) {
        int at = getSelectionModel().getSelectedIndex();
        int from = at < 0 && step < 0 ? getItems().size() : at;
        IntStream.iterate(from + step, i -> i >= 0 && i < getItems().size(), i -> i + step)
                .filter(i -> getItems().get(i) instanceof Row.Found)
                .findFirst()
                .ifPresent(i -> {
                    getSelectionModel().clearAndSelect(i);
                    scrollTo(Math.max(0, i - 2));
                });
    }

    private Optional<Finding> chosen() {
        return getSelectionModel().getSelectedItem() instanceof Row.Found(Finding finding)
                ? Optional.of(finding)
                : Optional.empty();
    }

    private boolean copy() {
        chosen().ifPresent(finding -> copy(new FindingCopies(explorer).text(finding)));
        return chosen().isPresent();
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Looks for the chosen finding's words exactly as they are printed. */
    void tighten() {
        chosen().ifPresent(finder::tighten);
    }

    ContextMenu menuOf(Finding finding) {
        Messages messages = new Messages(explorer.appearance().wording());
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item(messages.say("finding.open"), onOpened));
        if (!finding.line().keyword().isEmpty()) {
            menu.getItems()
                    .add(item(
                            messages.say("finding.tighten", finding.line().keyword()), () -> finder.tighten(finding)));
        }
        menu.getItems()
                .add(item(messages.say("finding.copy-one"), () -> copy(new FindingCopies(explorer).text(finding))));
        return menu;
    }

    static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
