package infiraj.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What different transliterations of one foreign name have in common: its consonants, with those that Arabic writers
 * choose between for one foreign sound (ج غ ق ك for g; ت ط; س ص ز ث; د ض) made one, and long vowels left out.
 */
final class Skeleton {
    private static final String NATIVE = "عحضظذ";
    private static final String VOWELS = "اوي";
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

    /**
     * Whether two words may write one name: the same skeleton, and between the same two consonants the vowels of one are
     * those of the other with some left out. So ديفيد and دايفيد are, صوفيان and صوفيين are not.
     */
    static boolean areVariants(String a, String b) {
        String skeleton = ofName(a);
        return !skeleton.isEmpty() && skeleton.equals(ofName(b)) && haveCompatibleVowels(vowels(a), vowels(b));
    }

    private static boolean haveCompatibleVowels(List<String> a, List<String> b) {
        for (int n = 0; n < Math.min(a.size(), b.size()); n++) {
            if (!isContained(a.get(n), b.get(n)) && !isContained(b.get(n), a.get(n))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContained(String few, String many) {
        int at = 0;
        for (int i = 0; i < many.length() && at < few.length(); i++) {
            at += many.charAt(i) == few.charAt(at) ? 1 : 0;
        }
        return at == few.length();
    }

    /** The vowels before, between and after the consonants. */
    private static List<String> vowels(String word) {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                group.append(word.charAt(i));
            } else {
                groups.add(group.toString());
                group.setLength(0);
            }
        }
        groups.add(group.toString());
        return groups;
    }

    /** The consonants of a stem as they stand, long vowels left out; empty where fewer than three remain. */
    static String ofRoot(String stem) {
        StringBuilder out = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (VOWELS.indexOf(c) < 0) {
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
