package infiraj.slideshow;

import infiraj.theme.Role;
import infiraj.theme.Typeface;

/** How the parts of a slide are set. Sizes and distances are pixels of a screen 1080 pixels high. */
enum Manner {
    /** The title of a page that holds little else. */
    HEADING(124, true, Typeface.INTERFACE, Role.TEXT, 1.0, 0),
    /** What a page with a heading is about. */
    SUBTITLE(50, false, Typeface.INTERFACE, Role.MUTED, 1.0, 24),
    /** The title of an event or a view. */
    TITLE(92, true, Typeface.INTERFACE, Role.TEXT, 0.9, 0),
    /** When and where. */
    FACTS(44, false, Typeface.INTERFACE, Role.ACCENT, 1.0, 10),
    /** One sentence of the chronology. */
    SUMMARY(46, false, Typeface.INTERFACE, Role.TEXT, 1.0, 28),
    /** The words of an article. */
    QUOTATION(62, false, Typeface.READING, Role.TEXT, 1.0, 28),
    /** Where a quotation stands. */
    CITATION(30, false, Typeface.INTERFACE, Role.MUTED, 1.0, 18);

    /** No text is smaller than this: the last row reads it. */
    static final double LEAST = 28;

    /** What stands above a slide's words: which step it is, what kind of event. */
    static final double HEAD = 30;

    private final double size;
    private final boolean bold;
    private final Typeface face;
    private final Role role;
    private final double spacing;
    private final double before;

    Manner(double size, boolean bold, Typeface face, Role role, double spacing, double before) {
        this.size = size;
        this.bold = bold;
        this.face = face;
        this.role = role;
        this.spacing = spacing;
        this.before = before;
    }

    /** The size at a share of the wanted one, which nothing can make too small. */
    double size(double share) {
        return Math.max(LEAST, size * share);
    }

    boolean bold() {
        return bold;
    }

    Typeface face() {
        return face;
    }

    Role role() {
        return role;
    }

    /** Distance of lines as a multiple of what the face asks for. */
    double spacing() {
        return spacing;
    }

    /** Distance from the part before. */
    double before() {
        return before;
    }

    /** Whether it stands beside the bar that marks another's words. */
    boolean isQuoted() {
        return this == QUOTATION || this == CITATION;
    }
}
