package infiraj.text;

/** Where the lines of a paragraph stand in its measure; start and end follow the paragraph's direction. */
public enum Alignment {
    START,
    CENTER,
    END,
    /** Both edges straight, the last line and those with too few spaces aside. */
    JUSTIFIED;

    /** The same place for a paragraph that runs the other way. */
    public Alignment mirrored() {
        return switch (this) {
            case START -> END;
            case END -> START;
            case CENTER, JUSTIFIED -> this;
        };
    }
}
