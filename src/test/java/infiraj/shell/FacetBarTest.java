package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.fx.FxTest;
import infiraj.search.TestCorpus;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FacetBarTest extends FxTest {
    /** Narrower windows have no room for reader and timeline side by side, in pixels. */
    private static final int NARROWEST = 620;

    private static final int WIDEST = 1_500;

    /** The timeline needs the rest of the window. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theFacetsTakeTwoRowsAtMostHoweverWideTheBar(Language language) {
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(language));
            explorer.open(TestCorpus.corpus());
            FacetBar bar = new FacetBar(explorer);
            VBox box = new VBox(bar);
            Scene scene = scene(box, NARROWEST, 200, Palette.LIGHT, NodeOrientation.LEFT_TO_RIGHT);
            box.getStylesheets().add(MainWindow.sheet());
            for (int width = NARROWEST; width <= WIDEST; width += 10) {
                bar.setMaxWidth(width);
                bar.setMinWidth(width);
                for (int round = 0; round < 3; round++) {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                }
                int rows = rows(bar.getChildren());
                assertTrue(rows <= 2, rows + " rows in a bar of " + width);
            }
        });
    }

    /** Of nodes that run from left to right. */
    private static int rows(List<Node> nodes) {
        int rows = 1;
        for (int i = 1; i < nodes.size(); i++) {
            rows += nodes.get(i).getLayoutX() < nodes.get(i - 1).getLayoutX() ? 1 : 0;
        }
        return rows;
    }
}
