package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.ReadingStyle;
import infiraj.fx.Pictures;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the articles say of one event, side by side; and reading them in the size one likes. */
class CompareJourneyTest extends WindowTest {
    private int quotations() {
        return find("compare", ComparePane.class).lookupAll(".quote").size();
    }

    @Test
    void oneKeyShowsWhatEveryArticleSaysAndEscGoesBack() throws Exception {
        doOnFx(() -> explorer.select("colonial-rule"));
        robot.type(KeyCode.F8);
        settle();
        Node compare = find("compare", ComparePane.class);
        assertTrue(compare.isVisible());
        assertEquals(4, onFx(this::quotations));
        assertFalse(compare.lookupAll(".agreement-different").isEmpty());
        picture("compare-ar");
        doOnFx(() -> explorer.select("tokyo-summit"));
        settle();
        assertEquals(2, onFx(this::quotations));
        doOnFx(() -> {
            explorer.appearance().setLanguage(Language.ENGLISH);
            explorer.appearance().paletteProperty().set(Palette.PROJECTOR);
        });
        settle();
        picture("compare-en-projector");
        robot.type(KeyCode.ESCAPE);
        settle();
        assertFalse(compare.isVisible());
        assertEquals("tokyo-summit", selected().orElseThrow());
    }

    private void picture(String name) throws Exception {
        Files.createDirectories(Path.of("target", "pictures"));
        doOnFx(() -> Pictures.write(
                Pictures.of(find("compare", ComparePane.class).getScene()),
                Path.of("target", "pictures", name + ".png")));
    }

    @Test
    void nothingOpensWhereNothingIsSelected() {
        robot.type(KeyCode.F8);
        settle();
        assertFalse(find("compare", ComparePane.class).isVisible());
    }

    @Test
    void theTextGrowsAndShrinksByTheKeysOfEveryReader() {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(
                1.2,
                onFx(() -> explorer.appearance().readingStyleProperty().get().size()),
                1e-9);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(
                ReadingStyle.DESIGNED,
                onFx(() -> explorer.appearance().readingStyleProperty().get()));
    }
}
