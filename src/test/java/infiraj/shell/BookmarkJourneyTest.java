package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.canvas.TimelineView;
import infiraj.corpus.Shipped;
import infiraj.explorer.Bookmarks;
import infiraj.explorer.View;
import infiraj.workspace.Bookmark;
import infiraj.workspace.Bookmark.Kind;
import infiraj.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person keeps what they see, names it, comes back to it and deletes it; and keeps a search. */
class BookmarkJourneyTest extends WindowTest {
    private Optional<Workspace> workspace = Optional.empty();

    @BeforeEach
    void openTheWorkspace() {
        Workspace opened = Workspace.open(own, Shipped.corpus(), Runnable::run);
        workspace = Optional.of(opened);
        doOnFx(() -> desk.work().use(opened));
        settle();
    }

    @AfterEach
    void closeTheWorkspace() {
        workspace.ifPresent(Workspace::close);
    }

    private List<String> titles() {
        return onFx(() -> new Bookmarks(desk.work(), Kind.VIEW)
                .allProperty().get().stream().map(Bookmark::title).toList());
    }

    private TextField name() {
        return onFx(() -> (TextField) find("bookmark-rows", Pane.class).lookup(".bookmark-name"));
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    @Test
    void aViewIsKeptNamedOpenedAndDeleted() {
        doOnFx(() -> {
            explorer.select("camp-david");
            find("timeline", TimelineView.class).requestFocus();
        });
        View kept = onFx(explorer::view);
        push(KeyCode.CONTROL, KeyCode.D);
        assertTrue(name().getText().startsWith("قمة كامب ديفيد"), name().getText());
        assertTrue(name().isFocused());
        TextField given = name();
        doOnFx(() -> given.setText("للدرس الأول"));
        push(KeyCode.ENTER);
        assertEquals(List.of("للدرس الأول"), titles());

        doOnFx(() -> {
            explorer.selectNothing();
            explorer.periodProperty().set(explorer.everything());
        });
        BookmarkMenu menu = find("bookmarks", BookmarkMenu.class);
        doOnFx(menu::show);
        MenuItem item = onFx(() -> menu.getItems().stream()
                .filter(each -> "للدرس الأول".equals(each.getText()))
                .findFirst()
                .orElseThrow());
        doOnFx(() -> {
            item.fire();
            menu.hide();
        });
        settle();
        assertEquals(kept, onFx(explorer::view));

        doOnFx(() -> find("timeline", TimelineView.class).requestFocus());
        push(KeyCode.CONTROL, KeyCode.B);
        TextField row = name();
        doOnFx(() -> ((Button) ((Pane) row.getParent()).getChildren().getLast()).fire());
        settle();
        assertEquals(List.of(), titles());
        push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#bookmark-rows").tryQuery().isPresent());
    }

    @Test
    void aSearchThatIsKeptIsOfferedWhereSearchesBegin() {
        doOnFx(() -> finder.searches().toggleSaved("الحوار الأمني"));
        TextField search = find("search", TextField.class);
        doOnFx(search::requestFocus);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals("الحوار الأمني", onFx(search::getText));
        doOnFx(() -> {
            finder.remember();
            finder.queryProperty().set("");
            search.requestFocus();
        });
        // The search itself, and below it the way to forget what was looked for of late.
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals(List.of(), onFx(() -> finder.searches().recentProperty().get()));
    }
}
