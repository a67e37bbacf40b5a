package infiraj.theme;

import java.util.Locale;

/** What a colour is for. Style sheets and drawings name roles, never colours. */
public enum Role {
    /** Behind everything. */
    BACKGROUND,
    /** Cards, the reader, fields. */
    SURFACE,
    /** Bars that step back: status bar, overview strip. */
    SUNKEN,
    /** Text. */
    TEXT,
    /** Text of second rank. */
    MUTED,
    /** Hairlines and grid. */
    LINE,
    /** Borders of controls. */
    BORDER,
    /** The one colour of action and selection. */
    ACCENT,
    /** Text on {@link #ACCENT}. */
    ON_ACCENT,
    /** A breath of {@link #ACCENT} behind text. */
    ACCENT_SOFT,
    /** Behind the words that a search found. */
    HIT,
    /** Behind a note that the text and the chronology differ. */
    NOTE,
    /** The edge of such a note. */
    NOTE_EDGE,
    /** Something is wrong. */
    ALERT,
    /** Behind selected text. */
    TEXT_SELECTION,
    VERBAL_COOPERATION,
    VERBAL_COOPERATION_SOFT,
    MATERIAL_COOPERATION,
    MATERIAL_COOPERATION_SOFT,
    VERBAL_CONFLICT,
    VERBAL_CONFLICT_SOFT,
    MATERIAL_CONFLICT,
    MATERIAL_CONFLICT_SOFT,
    /** Events that are no interaction. */
    CONTEXT,
    CONTEXT_SOFT,
    /** Publication dates on the axis. */
    PUBLICATION;

    /** The name of the looked-up colour in style sheets, such as {@code -if-accent-soft}. */
    public String css() {
        return "-if-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
