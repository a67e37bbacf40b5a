package infiraj.dating;

import java.util.Optional;

/**
 * The one-letter words that Arabic writes glued to the next: the conjunctions و ف, the prepositions ب ل ك, the article ال,
 * and their chains in that order. A chain is taken off only where the lexicon knows what remains.
 *
 * @param length how many characters the chain takes
 * @param outer how many of them stand before the article
 * @param and whether a conjunction opens it
 * @param preposition the preposition, or a space for none
 * @param definite whether the article closes it
 */
record Clitics(int length, int outer, boolean and, char preposition, boolean definite) {
    static final Clitics NONE = new Clitics(0, 0, false, ' ', false);

    /** The shortest chain that leaves a word of the lexicon. */
    static Optional<Clitics> of(String word, Lexicon lexicon) {
        if (word.length() > Lexicon.LONGEST_WORD) {
            return Optional.empty();
        }
        if (lexicon.knows(word)) {
            boolean definite = word.startsWith("ال") && lexicon.knows(word.substring(2));
            return Optional.of(new Clitics(0, 0, false, ' ', definite));
        }
        Optional<Clitics> plain = afterConjunction(word, 0, lexicon);
        boolean conjunction = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return plain.isPresent() || !conjunction ? plain : afterConjunction(word, 1, lexicon);
    }

    private static Optional<Clitics> afterConjunction(String word, int at, Lexicon lexicon) {
        boolean and = at > 0;
        if (and && known(word, at, lexicon)) {
            return Optional.of(new Clitics(at, at, true, ' ', isArticle(word, at) && known(word, at + 2, lexicon)));
        }
        if (isArticle(word, at) && known(word, at + 2, lexicon)) {
            return Optional.of(new Clitics(at + 2, at, and, ' ', true));
        }
        char c = at < word.length() ? word.charAt(at) : ' ';
        return c == 'ب' || c == 'ل' || c == 'ك' ? afterPreposition(word, at + 1, c, and, lexicon) : Optional.empty();
    }

    private static Optional<Clitics> afterPreposition(
            String word, int at, char preposition, boolean and, Lexicon lexicon) {
        if (known(word, at, lexicon)) {
            return Optional.of(
                    new Clitics(at, at, and, preposition, isArticle(word, at) && known(word, at + 2, lexicon)));
        }
        if (isArticle(word, at) && known(word, at + 2, lexicon)) {
            return Optional.of(new Clitics(at + 2, at, and, preposition, true));
        }
        boolean assimilated = preposition == 'ل' && at < word.length() && word.charAt(at) == 'ل';
        return assimilated && known(word, at + 1, lexicon)
                ? Optional.of(new Clitics(at + 1, at - 1, and, preposition, true))
                : Optional.empty();
    }

    private static boolean isArticle(String word, int at) {
        return word.startsWith("ال", at);
    }

    /** Single letters are words only when nothing is glued to them. */
    private static boolean known(String word, int at, Lexicon lexicon) {
        return word.length() - at >= 2 && lexicon.knows(word.substring(at));
    }
}
