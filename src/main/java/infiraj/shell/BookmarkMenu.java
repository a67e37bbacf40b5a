package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.shell.command.Act;
import infiraj.shell.command.Commands;
import infiraj.text.BidiControls;
import infiraj.wording.Messages;
import infiraj.workspace.Bookmark;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/** The views to come back to, the latest first. */
final class BookmarkMenu extends MenuButton {
    /** More than fit on a screen are in the window of all bookmarks. */
    private static final int MOST = 15;

    private final ViewBookmarks bookmarks;
    private final Commands commands;
    private final Appearance appearance;
    private final Tooltip hint = new Tooltip();

    BookmarkMenu(ViewBookmarks bookmarks, Commands commands, Appearance appearance) {
        this.bookmarks = bookmarks;
        this.commands = commands;
        this.appearance = appearance;
        setId("bookmarks");
        setGraphic(Icons.bookmark());
        setTooltip(hint);
        // A menu without items does not open.
        getItems().setAll(new MenuItem());
        setOnShowing(event -> fill());
        appearance.wordingProperty().subscribe(wording -> {
            String name = new Messages(wording).say("shell.bookmarks");
            setAccessibleText(name);
            hint.setText(name);
        });
    }

    private void fill() {
        Messages messages = new Messages(appearance.wording());
        List<Bookmark> all = bookmarks.all().allProperty().get();
        getItems().setAll(item(messages.say("shell.act.add-bookmark"), Act.ADD_BOOKMARK));
        if (!all.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            all.stream().limit(MOST).map(this::item).forEach(getItems()::add);
            getItems().add(new SeparatorMenuItem());
            getItems().add(item(messages.say("shell.act.bookmarks"), Act.BOOKMARKS));
        }
    }

    private MenuItem item(String text, Act act) {
        MenuItem item = new MenuItem(text);
        item.setDisable(!commands.isPossible(act));
        item.setOnAction(event -> commands.run(act));
        return item;
    }

    private MenuItem item(Bookmark bookmark) {
        MenuItem item = new MenuItem(BidiControls.neutralised(bookmark.title()));
        // A title is no place for an underline that shows a key.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> bookmarks.open(bookmark));
        return item;
    }
}
