package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.ReadingStyle;
import infiraj.reader.ArticleView;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the articles say of one event, side by side; and reading them in the size one likes. */
class CompareJourneyTest extends WindowTest {
    private int quotations() {
        return find("compare", ComparePane.class).lookupAll(".quote").size();
    }

    @Test
    void oneKeyShowsWhatEveryArticleSaysAndEscGoesBack() {
        doOnFx(() -> explorer.select("colonial-rule"));
        robot.type(KeyCode.F8);
        settle();
        Node compare = find("compare", ComparePane.class);
        assertTrue(compare.isVisible());
        assertEquals(4, onFx(this::quotations));
        assertFalse(compare.lookupAll(".agreement-different").isEmpty());
        look("compare-ar");
        doOnFx(() -> explorer.select("tokyo-summit"));
        settle();
        assertEquals(2, onFx(this::quotations));
        doOnFx(() -> {
            explorer.appearance().setLanguage(Language.ENGLISH);
            explorer.appearance().paletteProperty().set(Palette.PROJECTOR);
        });
        settle();
        look("compare-en-projector");
        robot.type(KeyCode.ESCAPE);
        settle();
        assertFalse(compare.isVisible());
        assertEquals("tokyo-summit", selected().orElseThrow());
    }

    private void look(String name) {
        doOnFx(() -> picture(find("compare", ComparePane.class).getScene(), name));
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

    @Test
    void articlesAreAsLargeAsTheThemeAsksFromTheBeginning() {
        doOnFx(() -> explorer.appearance().paletteProperty().set(Palette.PROJECTOR));
        double asked = onFx(() -> explorer.appearance().textScale());
        double set = onFx(() -> {
            ReaderPane opened = new ReaderPane(explorer, finder, new Links(explorer.appearance(), address -> {}));
            return ((ArticleView) opened.lookup("#reader"))
                    .pageStyleProperty()
                    .get()
                    .zoom();
        });
        assertTrue(asked > 1);
        assertEquals(asked, set, 1e-9);
    }
}
