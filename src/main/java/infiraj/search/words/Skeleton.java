package infiraj.search.words;

/**
 * What different transliterations of one foreign name have in common: its consonants, with those that Arabic writers
 * choose between for one foreign sound (ج غ ق ك for g; ت ط; س ص ز ث; د ض) made one, and long vowels left out.
 */
final class Skeleton {
    private static final String NATIVE = "عحضظذ";
    private static final int FEWEST_CONSONANTS = 3;

    private Skeleton() {}

    /** The skeleton of a folded word without proclitics; empty for what cannot be a foreign name. */
    static String ofName(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (NATIVE.indexOf(c) >= 0 || c < 'ء' || c > 'ي') {
                return "";
            }
            append(out, sound(c), c == 'ه' && i == word.length() - 1);
        }
        return out.length() < FEWEST_CONSONANTS ? "" : out.toString();
    }

    /** The consonants of a stem as they stand, long vowels left out; empty where fewer than three remain. */
    static String ofRoot(String stem) {
        StringBuilder out = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (c != 'ا' && c != 'و' && c != 'ي') {
                out.append(c);
            }
        }
        return out.length() < FEWEST_CONSONANTS ? "" : out.toString();
    }

    private static void append(StringBuilder out, char sound, boolean silent) {
        boolean repeated = !out.isEmpty() && out.charAt(out.length() - 1) == sound;
        if (sound != ' ' && !silent && !repeated) {
            out.append(sound);
        }
    }

    private static char sound(char c) {
        return switch (c) {
            case 'ا', 'و', 'ي' -> ' ';
            case 'ج', 'غ', 'ق', 'ك' -> 'ك';
            case 'ت', 'ط' -> 'ت';
            case 'س', 'ص', 'ز', 'ث' -> 'س';
            case 'ه', 'خ' -> 'ه';
            default -> c;
        };
    }
}
