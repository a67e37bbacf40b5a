package infiraj.text;

/**
 * Directional isolates (Unicode Standard Annex 9, section 2.4): they keep a phrase of one direction together inside text of
 * the other. They cannot leak past the end of their phrase, as marks and embeddings can.
 *
 * <p>They show nothing in the bundled faces as {@code infiraj.theme.Typeface} reads them; in others JavaFX may paint boxes.
 */
public final class Isolates {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char END = '\u2069';

    private Isolates() {}

    public static String leftToRight(String text) {
        return LEFT_TO_RIGHT + text + END;
    }

    public static String rightToLeft(String text) {
        return RIGHT_TO_LEFT + text + END;
    }

    /**
     * A text as it should be put into a sentence: isolated if its own direction, that of its first letter, is not the
     * sentence's; as it is otherwise, and if it is isolated already.
     */
    public static String within(boolean rightToLeftSentence, String text) {
        if (!text.isEmpty() && (text.charAt(0) == LEFT_TO_RIGHT || text.charAt(0) == RIGHT_TO_LEFT)) {
            return text;
        }
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(Isolates::isStrong)
                .mapToObj(strong -> strong != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .filter(rightToLeft -> rightToLeft != rightToLeftSentence)
                .map(rightToLeft -> rightToLeft ? rightToLeft(text) : leftToRight(text))
                .orElse(text);
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
