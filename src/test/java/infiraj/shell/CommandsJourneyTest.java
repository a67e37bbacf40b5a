package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Filter;
import infiraj.model.QuadClass;
import infiraj.shell.command.Act;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The list of all commands: bound, in the menu, in the help. */
class CommandsJourneyTest extends WindowTest {
    /** The item of this name in any of the menu's sections. */
    private static MenuItem item(MenuButton menu, String name) {
        return menu.getItems().stream()
                .flatMap(section -> ((Menu) section).getItems().stream())
                .filter(item -> item instanceof CustomMenuItem custom
                        && custom.getContent().lookup(".label") instanceof Label label
                        && label.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyActIsBound() {
        assertEquals(Set.of(), onFx(() -> window().commands().unbound()));
    }

    @Test
    void theHelpOpensByItsKeyIsSearchedAndClosesByEsc() {
        robot.type(KeyCode.F1);
        settle();
        VBox help = robot.lookup("#help").queryAs(VBox.class);
        doOnFx(() -> picture(help.getScene(), "help-ar"));
        int all = onFx(() -> help.lookupAll(".help-line").size());
        robot.clickOn("#help-query");
        doOnFx(() -> robot.lookup("#help-query").queryAs(TextField.class).setText("تقريب"));
        settle();
        int some = onFx(() -> help.lookupAll(".help-line").size());
        assertTrue(some > 0 && some < all, some + " of " + all);
        robot.type(KeyCode.ESCAPE);
        settle();
        assertTrue(robot.lookup("#help").tryQuery().isEmpty());
    }

    @Test
    void theHelpIsInTheLanguageAndColoursOfTheWindow() {
        doOnFx(() -> {
            explorer.appearance().setLanguage(Language.ENGLISH);
            explorer.appearance().paletteProperty().set(Palette.PROJECTOR);
        });
        robot.type(KeyCode.F1);
        settle();
        doOnFx(() -> picture(robot.lookup("#help").query().getScene(), "help-en-projector"));
        assertEquals(
                "Search: what do you want to do?",
                robot.lookup("#help-query").queryAs(TextField.class).getPromptText());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theMenuHasEverySectionAndGreysOutWhatIsNotPossible() {
        MenuButton menu = find("menu", MenuButton.class);
        doOnFx(menu::show);
        settle();
        long sections = Arrays.stream(Act.values()).map(Act::section).distinct().count();
        assertEquals(sections, menu.getItems().size());
        assertTrue(onFx(() -> item(menu, "رفع كل المرشِّحات").isDisable()));
        doOnFx(menu::hide);
        doOnFx(() -> explorer.filterProperty().set(Filter.NONE.toggled(Optional.of(QuadClass.VERBAL_COOPERATION))));
        doOnFx(menu::show);
        settle();
        assertTrue(onFx(() -> !item(menu, "رفع كل المرشِّحات").isDisable()));
        doOnFx(() -> item(menu, "رفع كل المرشِّحات").fire());
        assertEquals(Filter.NONE, explorer.filterProperty().get());
    }
}
