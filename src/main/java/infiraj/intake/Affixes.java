package infiraj.intake;

import java.util.List;
import java.util.function.Predicate;

/** What Arabic glues before and after a folded word. */
final class Affixes {
    private static final List<String> BEFORE = List.of(
            "", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ك", "ف", "فال", "ولل", "وبال", "وب", "ول", "س", "وس", "كال");

    private static final List<String> AFTER = List.of(
            "", "ه", "ا", "ت", "ان", "ين", "ون", "ات", "تا", "وا", "هم", "ها", "هما", "يا", "تين", "تان", "تها", "تهم",
            "ته", "اته", "اتها", "ي", "يه", "يين", "يون", "نا");

    /** What is left of a word once something is taken off. */
    private static final int LEAST = 3;

    private Affixes() {}

    /** Whether a word is one of the stems, or has one inside it with nothing but affixes around. */
    static boolean has(String word, Predicate<String> isStem) {
        if (isStem.test(word)) {
            return true;
        }
        for (String before : BEFORE) {
            if (word.startsWith(before) && hasEnding(word.substring(before.length()), isStem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEnding(String word, Predicate<String> isStem) {
        for (String after : AFTER) {
            if (word.endsWith(after)) {
                String stem = word.substring(0, word.length() - after.length());
                if (stem.length() >= LEAST && (isStem.test(stem) || after.startsWith("ت") && isStem.test(stem + "ه"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a preposition of place is glued to a word: «بسول». */
    static boolean isPlaced(String word, String stem) {
        return word.equals("ب" + stem) || word.equals("وب" + stem);
    }
}
