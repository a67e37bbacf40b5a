package infiraj.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import infiraj.fx.FxTest;
import infiraj.timeline.Period;
import infiraj.timeline.Sample;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends FxTest {
    private static final double HEIGHT = 66;

    /** The widths for which the strip was specified, one after the other. */
    private final List<Double> specified = new ArrayList<>();

    private final ObjectProperty<Period> visible = new SimpleObjectProperty<>(new Period(18_000, 19_000));

    private OverviewView view(double width) {
        OverviewView view = new OverviewView(
                (w, h) -> {
                    specified.add(w);
                    return Sample.spec(
                            Sample.items("2019-08-22", "2023-03-16"), new Period(17_000, 20_500), w, h, false);
                },
                visible,
                new PeriodMotion(visible));
        new Scene(view, width, HEIGHT);
        view.resize(width, HEIGHT);
        view.layout();
        return view;
    }

    private static int colourAt(OverviewView view, int x) {
        view.layout();
        PixelReader pixels = view.snapshot(null, new WritableImage((int) view.getWidth(), (int) HEIGHT))
                .getPixelReader();
        return pixels.getArgb(x, 12);
    }

    @Test
    void theWindowMovesOverAStripThatIsDrawnOnce() {
        doOnFx(() -> {
            OverviewView view = view(700);
            int outside = colourAt(view, 500);
            visible.set(new Period(19_300, 19_900));
            assertNotEquals(outside, colourAt(view, 500));
            assertEquals(List.of(700.0), specified);
        });
    }

    @Test
    void anotherSizeAndWhateverElseHasChangedHaveItDrawnAnew() {
        doOnFx(() -> {
            OverviewView view = view(700);
            view.resize(600, HEIGHT);
            view.layout();
            view.invalidate();
            view.layout();
            assertEquals(List.of(700.0, 600.0, 600.0), specified);
        });
    }
}
