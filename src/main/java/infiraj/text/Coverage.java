package infiraj.text;

/**
 * The characters that every bundled face draws itself. JavaFX takes others from a face of the system, and on Linux a
 * right-to-left run that mixes faces comes out in the wrong order: such characters are set apart.
 */
public final class Coverage {
    private Coverage() {}

    /** Whether every bundled face has the character. */
    public static boolean isBundled(int c) {
        return c >= 0x20 && c <= 0x7e
                || c >= 0xa0 && c <= 0xff
                || c >= 0x60c && c <= 0x6ff && c != 0x61d && c != 0x6a2
                || BidiControls.isJoiner(c)
                || c == 0x2010
                || c == 0x2013
                || c == 0x2014
                || c >= 0x2018 && c <= 0x201a
                || c >= 0x201c && c <= 0x201e
                || c == 0x2022
                || c == 0x2026
                || c == 0x2030
                || c == 0x2039
                || c == 0x203a
                || c == 0x20ac
                || c == 0x2212;
    }
}
