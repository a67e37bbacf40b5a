package infiraj.text;

/**
 * Texts that a spreadsheet would take for a formula (OWASP, CSV injection): an apostrophe before them keeps them texts, and
 * goes again when they come back.
 */
public final class FormulaGuard {
    private static final char GUARD = '\'';
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text for a table: one that begins like a formula, with or without apostrophes before it, gets one more of them. */
    public static String guarded(String text) {
        return looksLikeFormula(text) ? GUARD + text : text;
    }

    /** The text out of a table; of any text at all, that of {@link #guarded} is the text itself. */
    public static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksLikeFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }
}
