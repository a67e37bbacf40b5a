package infiraj.search.words;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What is written onto an Arabic word without belonging to it: conjunctions, prepositions, the article and the future
 * particle in front; pronouns and endings behind. Works on folded words.
 *
 * <p>The article is always taken off. Together with a particle it is taken off only where what remains is a word of the
 * collection, with or without the article: بالتعاون loses both, باليستي neither. A single letter must be justified
 * further: what remains has to be at least as common as the whole. So بكوريا loses its preposition, while وزير, سيول and
 * باكستان stay as they are.
 */
final class Clitics {
    private static final List<String> ARTICLES = List.of("ال", "لل");
    private static final List<String> JOINED_ARTICLES =
            List.of("وبال", "فبال", "وكال", "فكال", "ولل", "فلل", "وال", "فال", "بال", "كال");
    private static final String PARTICLES = "وفبلكس";
    private static final List<String> ENDINGS = List.of(
            "تهما", "ياته", "يتها", "تهم", "تها", "يات", "هما", "ات", "ان", "ين", "ون", "يه", "ها", "هم", "هن", "نا",
            "ته", "وا", "ه", "ي", "ت", "ا", "ك");
    /** The future particle stands before an imperfect verb only, which begins with one of these. */
    private static final char FUTURE = 'س';

    private static final String IMPERFECT = "يتن";
    private static final int SHORTEST_AFTER_ARTICLE = 2;
    private static final int SHORTEST_AFTER_PARTICLE = 3;
    private static final int SHORTEST_STEM = 3;

    private Clitics() {}

    /**
     * A word without what is written in front of it.
     *
     * @param passages how many passages of the collection hold a word
     */
    static String withoutProclitics(String word, ToIntFunction<String> passages) {
        for (String article : ARTICLES) {
            if (isBefore(article, word)) {
                return word.substring(article.length());
            }
        }
        for (String article : JOINED_ARTICLES) {
            if (isBefore(article, word) && isKnown(word.substring(article.length()), passages)) {
                return word.substring(article.length());
            }
        }
        if (word.length() <= SHORTEST_AFTER_PARTICLE || PARTICLES.indexOf(word.charAt(0)) < 0) {
            return word;
        }
        String rest = word.substring(1);
        if (word.charAt(0) == FUTURE && IMPERFECT.indexOf(rest.charAt(0)) < 0) {
            return word;
        }
        int evidence = passages.applyAsInt(rest) + passages.applyAsInt("ال" + rest);
        boolean justified = evidence > 0 && evidence >= passages.applyAsInt(word);
        return justified ? withoutProclitics(rest, passages) : word;
    }

    private static boolean isBefore(String article, String word) {
        return word.startsWith(article) && word.length() - article.length() >= SHORTEST_AFTER_ARTICLE;
    }

    private static boolean isKnown(String word, ToIntFunction<String> passages) {
        return passages.applyAsInt(word) + passages.applyAsInt("ال" + word) > 0;
    }

    /** A word, already without proclitics, reduced to its light stem: at most two endings are taken off. */
    static String withoutEndings(String word) {
        return withoutEnding(withoutEnding(word));
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
