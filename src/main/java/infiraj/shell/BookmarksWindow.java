package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.fx.Prose;
import infiraj.wording.Messages;
import infiraj.workspace.Bookmark;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** All views to come back to, each to be opened, named and deleted; beside the window. */
final class BookmarksWindow {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 460;

    private final ViewBookmarks bookmarks;
    private final Appearance appearance;
    private final VBox rows = new VBox();
    private Optional<Stage> stage = Optional.empty();

    BookmarksWindow(ViewBookmarks bookmarks, Appearance appearance) {
        this.bookmarks = bookmarks;
        this.appearance = appearance;
        rows.setId("bookmark-rows");
        rows.getStyleClass().add("bookmark-rows");
        bookmarks.all().allProperty().subscribe(this::fill);
    }

    /** Opens it, or comes back to it where it is open. */
    void show(Window owner) {
        fill(bookmarks.all().allProperty().get());
        stage.filter(Stage::isShowing).ifPresentOrElse(Stage::requestFocus, () -> {
            ScrollPane scroll = new ScrollPane(rows);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            Stage made = Beside.window(
                    owner, appearance, messages().say("shell.bookmarks"), new VBox(scroll), WIDTH, HEIGHT);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            stage = Optional.of(made);
            made.show();
        });
    }

    /** Opens it with the latest ready to be named. */
    void name(Window owner) {
        show(owner);
        rows.lookupAll(".bookmark-name").stream().findFirst().ifPresent(first -> {
            first.requestFocus();
            ((TextField) first).selectAll();
        });
    }

    private void fill(List<Bookmark> all) {
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            rows.getChildren().setAll(new Prose(messages().say("shell.no-bookmarks")));
        }
    }

    private Node row(Bookmark bookmark) {
        TextField name = new TextField(bookmark.title());
        name.getStyleClass().add("bookmark-name");
        name.setAccessibleText(messages().say("shell.bookmark-title"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(enter -> {
            bookmarks.all().rename(bookmark, name.getText());
            stage.ifPresent(Stage::close);
        });
        name.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                bookmarks.all().rename(bookmark, name.getText());
            }
        });
        Button open = button("shell.open-bookmark", () -> {
            stage.ifPresent(Stage::close);
            bookmarks.open(bookmark);
        });
        Button delete = button("shell.delete-bookmark", () -> bookmarks.all().forget(bookmark));
        HBox row = new HBox(name, open, delete);
        row.getStyleClass().add("bookmark-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages().say(key));
        button.getStyleClass().add("page-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    private Messages messages() {
        return new Messages(appearance.wording());
    }
}
