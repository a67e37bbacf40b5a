package infiraj.slideshow;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The screens there are. */
public interface Screens {
    /** Their places in the coordinates of the desktop; at least one. */
    List<Rectangle2D> places();

    /** Calls back on the JavaFX thread whenever a screen comes, goes or changes. */
    Subscription subscribe(Runnable onChange);

    /** Makes a window fill one of the screens, with nothing of the desktop over it. */
    void fill(Stage stage, Rectangle2D place);

    /** Shows a window there, just as large; other windows may lie over it. */
    static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.show();
    }

    /** Those of this computer. */
    static Screens ofThisComputer() {
        return new Screens() {
            @Override
            public List<Rectangle2D> places() {
                List<Rectangle2D> places =
                        Screen.getScreens().stream().map(Screen::getBounds).toList();
                // While the last screen is being replaced there can be none for a moment.
                return places.isEmpty() ? List.of(Screen.getPrimary().getBounds()) : places;
            }

            @Override
            public void fill(Stage stage, Rectangle2D place) {
                // A window that fills its screen already stays there, wherever it is told to go.
                stage.setFullScreen(false);
                put(stage, place);
                stage.setFullScreen(true);
            }

            @Override
            public Subscription subscribe(Runnable onChange) {
                ListChangeListener<Screen> listener = change -> onChange.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}
