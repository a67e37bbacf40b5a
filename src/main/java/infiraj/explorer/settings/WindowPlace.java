package infiraj.explorer.settings;

import java.util.List;

/**
 * Where a window is, in the screens' own units. A window that fills its screen keeps the place it would go back to.
 *
 * @param maximised whether it fills its screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
    /** So much of the window's upper edge must be on a screen for a person to get hold of it. */
    private static final double HOLD = 120;

    private static final double EDGE = 24;

    /**
     * An area of the desktop.
     *
     * @param width not negative
     * @param height not negative
     */
    public record Area(double x, double y, double width, double height) {
        private boolean holds(double left, double right, double top, double bottom) {
            double across = Math.min(x + width, right) - Math.max(x, left);
            return across >= Math.min(HOLD, right - left) && top >= y && bottom <= y + height;
        }
    }

    /** Whether a person can see and get hold of the window on one of these screens. */
    public boolean isWithin(List<Area> screens) {
        return screens.stream().anyMatch(screen -> screen.holds(x, x + width, y, y + EDGE));
    }

    public WindowPlace maximised(boolean fills) {
        return new WindowPlace(x, y, width, height, fills);
    }
}
