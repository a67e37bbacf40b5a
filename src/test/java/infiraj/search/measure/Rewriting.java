package infiraj.search.measure;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** The ways people and keyboards write one question differently. Deterministic for a given question. */
enum Rewriting {
    HAMZA_DROPPED(0.005, (q, r) -> Letters.mapped(q, "أإآؤئء", "اااوي ").replace(" ؟", "؟")),
    TA_MARBUTA_AND_YA_SWAPPED(0.005, (q, r) -> Letters.mapped(q, "ةهىي", "هةيى")),
    DIACRITICS(0.005, (q, r) -> Letters.withAfterEach(q, r, "َُِّْ", 2)),
    TATWEEL(0.005, (q, r) -> Letters.withAfterEach(q, r, "ـ", 3)),
    BIDI_MARKS(0.005, (q, r) -> Letters.betweenWords(q, "\u200f", "\u200e")),
    PERSIAN_LETTERS(0.005, (q, r) -> Letters.mapped(q, "كيه", "کیہ")),
    ARABIC_DIGITS(0.005, (q, r) -> Letters.mapped(q, "0123456789", "٠١٢٣٤٥٦٧٨٩")),
    PRESENTATION_FORMS(0.005, (q, r) -> PresentationForms.of(q)),
    LETTER_WRONG(
            0.04, (q, r) -> Letters.editing(q, r, (w, k) -> w.substring(0, k) + Letters.any(r) + w.substring(k + 1))),
    LETTER_MISSING(0.04, (q, r) -> Letters.editing(q, r, (w, k) -> w.substring(0, k) + w.substring(k + 1))),
    LETTER_DOUBLED(0.04, (q, r) -> Letters.editing(q, r, (w, k) -> w.substring(0, k) + w.charAt(k) + w.substring(k))),
    LETTER_EXTRA(0.04, (q, r) -> Letters.editing(q, r, (w, k) -> w.substring(0, k) + Letters.any(r) + w.substring(k))),
    LETTERS_SWAPPED(
            0.04,
            (q, r) -> Letters.editing(
                    q, r, (w, k) -> w.substring(0, k) + w.charAt(k + 1) + w.charAt(k) + w.substring(k + 2))),
    CLITIC_ADDED(0.01, Clitic::added),
    CLITIC_DROPPED(0.01, Clitic::dropped),
    ARTICLE_DROPPED(0.01, Clitic::articleDropped),
    ARTICLE_ADDED(0.01, Clitic::articleAdded),
    SPACE_LOST(0.03, Letters::withoutOneSpace),
    LAST_WORD_HALF_TYPED(0.12, Letters::halfTyped);

    private final double mostLost;
    private final BiFunction<String, Random, String> rewrite;

    Rewriting(double mostLost, BiFunction<String, Random, String> rewrite) {
        this.mostLost = mostLost;
        this.rewrite = rewrite;
    }

    /** How much of MRR@10 it may cost. */
    double mostLost() {
        return mostLost;
    }

    String of(String question) {
        return rewrite.apply(question, new Random(question.hashCode() * 31L + ordinal()));
    }

    /** Rewritings of letters. */
    private static final class Letters {
        private static final String ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

        /** Edits one letter inside a word. */
        interface Edit {
            String of(String word, int at);
        }

        static char any(Random random) {
            return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }

        static String mapped(String text, String from, String to) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                int at = from.indexOf(text.charAt(i));
                if (at < 0) {
                    out.append(text.charAt(i));
                } else if (to.charAt(at) != ' ') {
                    out.append(to.charAt(at));
                }
            }
            return out.toString();
        }

        static String withAfterEach(String text, Random random, String marks, int oneIn) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                out.append(text.charAt(i));
                boolean inside = i + 1 < text.length() && isArabic(text.charAt(i)) && isArabic(text.charAt(i + 1));
                if (inside && random.nextInt(oneIn) == 0) {
                    out.append(marks.charAt(random.nextInt(marks.length())));
                }
            }
            return out.toString();
        }

        private static boolean isArabic(char c) {
            return ALPHABET.indexOf(c) >= 0;
        }

        static String betweenWords(String text, String before, String after) {
            return before + text.replace(" ", after + " " + before) + after;
        }

        static String editing(String question, Random random, Edit edit) {
            String[] words = question.split(" ");
            List<Integer> long4 = Clitic.places(words, word -> word.length() >= 4);
            if (long4.isEmpty()) {
                return question;
            }
            int place = long4.get(random.nextInt(long4.size()));
            int at = 1 + random.nextInt(words[place].length() - 2);
            words[place] = edit.of(words[place], at);
            return String.join(" ", words);
        }

        static String withoutOneSpace(String question, Random random) {
            String[] words = question.split(" ");
            if (words.length < 2) {
                return question;
            }
            int place = random.nextInt(words.length - 1);
            StringBuilder out = new StringBuilder(words[0]);
            for (int n = 1; n < words.length; n++) {
                out.append(n == place + 1 ? "" : " ").append(words[n]);
            }
            return out.toString();
        }

        static String halfTyped(String question, Random random) {
            String bare = question.replaceAll("[؟?\\s]+$", "");
            int start = bare.lastIndexOf(' ') + 1;
            int length = bare.length() - start;
            return length < 3 ? bare : bare.substring(0, start + Math.max(2, (length + 1) / 2));
        }
    }

    /** Turns letters into the presentation forms that some documents hold. */
    private static final class PresentationForms {
        static String of(String text) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                out.append(isolated(text.charAt(i)));
            }
            return out.toString().replace("\ufedd\ufe8d", "\ufefb");
        }

        private static char isolated(char c) {
            for (char form = '\ufe80'; form <= '\ufef4'; form++) {
                if (Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC)
                        .equals(String.valueOf(c))) {
                    return form;
                }
            }
            return c;
        }
    }
}
