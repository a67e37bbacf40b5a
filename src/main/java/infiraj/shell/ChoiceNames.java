package infiraj.shell;

import infiraj.explorer.TimeDirection;
import infiraj.theme.Palette;
import infiraj.timeline.LaneBy;
import infiraj.wording.Digits;
import infiraj.wording.KeyFamily;
import infiraj.wording.MonthNames;

/** What the choices of the view menu are called; apart from the menu, so that no window is needed to check them. */
final class ChoiceNames {
    static final KeyFamily LANES = KeyFamily.of("shell.lanes", LaneBy.class);
    static final KeyFamily DIRECTIONS = KeyFamily.of("shell.direction", TimeDirection.class);
    static final KeyFamily PALETTES = KeyFamily.of("shell.palette", Palette.class);
    static final KeyFamily MONTHS = KeyFamily.of("shell.months", MonthNames.class);
    static final KeyFamily DIGITS = KeyFamily.of("shell.digits", Digits.class);

    private ChoiceNames() {}
}
