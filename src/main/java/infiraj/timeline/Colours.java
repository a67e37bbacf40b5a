package infiraj.timeline;

import infiraj.model.QuadClass;
import infiraj.theme.Role;
import infiraj.timeline.Drawing.Form;
import java.util.Optional;

/** How the quadrants look: cooperation round, conflict pointed; material acts solid, verbal ones hollow. */
public final class Colours {
    private Colours() {}

    /** The strong colour of a quadrant, or of context. */
    public static Role of(Optional<QuadClass> kind) {
        return kind.map(Colours::of).orElse(Role.CONTEXT);
    }

    private static Role of(QuadClass kind) {
        return switch (kind) {
            case VERBAL_COOPERATION -> Role.VERBAL_COOPERATION;
            case MATERIAL_COOPERATION -> Role.MATERIAL_COOPERATION;
            case VERBAL_CONFLICT -> Role.VERBAL_CONFLICT;
            case MATERIAL_CONFLICT -> Role.MATERIAL_CONFLICT;
        };
    }

    /** The shape of a quadrant's marks. */
    public static Form form(Optional<QuadClass> kind) {
        return kind.map(k -> k.isConflict() ? Form.DIAMOND : Form.CIRCLE).orElse(Form.SQUARE);
    }

    /** Whether a quadrant's marks are hollow. */
    public static boolean hollow(Optional<QuadClass> kind) {
        return kind.isPresent() && !kind.get().isMaterial();
    }
}
