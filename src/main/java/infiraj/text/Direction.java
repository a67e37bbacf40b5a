package infiraj.text;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which way a paragraph runs. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** The embedding level of the paragraph in the terms of UAX #9. */
    public int level() {
        return ordinal();
    }

    /** The direction of characters at an embedding level. */
    public static Direction ofLevel(int level) {
        return level % 2 == 0 ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }

    /**
     * The direction a text should run in: the wanted one if some letter of it does, else that of its letters. A text
     * of digits and punctuation runs as wanted.
     */
    public static Direction among(String text, Direction wanted) {
        Set<Direction> letters = EnumSet.noneOf(Direction.class);
        text.codePoints().mapToObj(Direction::strong).flatMap(Optional::stream).forEach(letters::add);
        return letters.isEmpty() || letters.contains(wanted)
                ? wanted
                : letters.iterator().next();
    }

    private static Optional<Direction> strong(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }
}
