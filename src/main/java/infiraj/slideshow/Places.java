package infiraj.slideshow;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Which screen is for whom.
 *
 * @param audience the screen that shows the slides
 * @param speaker the screen that shows the console; absent where there is only one screen
 */
record Places(Rectangle2D audience, Optional<Rectangle2D> speaker) {
    /**
     * The speaker stays at the screen where the window is; the largest of the others is the projector.
     *
     * @param screens at least one
     * @param windowX where the middle of the window is
     * @param windowY where the middle of the window is
     */
    static Places on(List<Rectangle2D> screens, double windowX, double windowY) {
        Rectangle2D own = screens.stream()
                .filter(screen -> screen.contains(windowX, windowY))
                .findFirst()
                .orElse(screens.getFirst());
        return screens.stream()
                .filter(screen -> !screen.equals(own))
                .max((a, b) -> Double.compare(a.getWidth() * a.getHeight(), b.getWidth() * b.getHeight()))
                .map(projector -> new Places(projector, Optional.of(own)))
                .orElseGet(() -> new Places(own, Optional.empty()));
    }
}
