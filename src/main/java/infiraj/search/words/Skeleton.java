package infiraj.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What different transliterations of one foreign name have in common: its consonants, with those that Arabic writers
 * choose between for one foreign sound (ج غ ق ك for g; ت ط; س ص ز ث; د ض) made one, and long vowels left out.
 */
final class Skeleton {
    private static final String NATIVE = "عحض";
    private static final String VOWELS = "اوي";
    private static final int FEWEST_CONSONANTS = 3;
    private static final int LONG_SKELETON = 5;

    private Skeleton() {}

    /** The skeleton of a folded word without proclitics; empty for what cannot be a foreign name. */
    static String ofName(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (NATIVE.indexOf(c) >= 0 || c < 'ء' || c > 'ي') {
                return "";
            }
            append(out, sound(c), isSilent(word, i));
        }
        return out.length() < FEWEST_CONSONANTS ? "" : out.toString();
    }

    /**
     * Whether two words may write one name: the same skeleton, and between the same two consonants the vowels of one are
     * those of the other with some left out, once excepted where the skeleton is long. So ديفيد and دايفيد are,
     * ميلوسيفيتش and ميلوسوفيتش are, سفيان and صفيين are not.
     */
    static boolean areVariants(String a, String b) {
        String skeleton = ofName(a);
        return !skeleton.isEmpty()
                && skeleton.equals(ofName(b))
                && clashes(vowels(a), vowels(b)) <= skeleton.length() / LONG_SKELETON;
    }

    private static int clashes(List<String> a, List<String> b) {
        int clashes = 0;
        for (int n = 0; n < Math.min(a.size(), b.size()); n++) {
            if (!isContained(a.get(n), b.get(n)) && !isContained(b.get(n), a.get(n))) {
                clashes++;
            }
        }
        return clashes;
    }

    private static boolean isContained(String few, String many) {
        int at = 0;
        for (int i = 0; i < many.length() && at < few.length(); i++) {
            at += many.charAt(i) == few.charAt(at) ? 1 : 0;
        }
        return at == few.length();
    }

    /** The vowels before, between and after the consonants of the skeleton. */
    private static List<String> vowels(String word) {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int before = consonants.length();
            append(consonants, sound(word.charAt(i)), isSilent(word, i));
            if (consonants.length() > before) {
                groups.add(group.toString());
                group.setLength(0);
            } else if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                group.append(word.charAt(i));
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

    /** The last letter of a feminine name, and the first of the two that write one foreign sound. */
    private static boolean isSilent(String word, int at) {
        boolean isLast = at == word.length() - 1;
        return isLast ? word.charAt(at) == 'ه' : word.charAt(at) == 'ت' && word.charAt(at + 1) == 'ش';
    }

    private static char sound(char c) {
        return switch (c) {
            case 'ا', 'و', 'ي' -> ' ';
            case 'ج', 'غ', 'ق', 'ك' -> 'ك';
            case 'ت', 'ط' -> 'ت';
            case 'س', 'ص', 'ز', 'ث', 'ظ' -> 'س';
            case 'ه', 'خ' -> 'ه';
            default -> c;
        };
    }
}
