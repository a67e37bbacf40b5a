package infiraj.search.words;

/**
 * How much one occurrence of a related word counts beside the word itself, by relation; 0 leaves the relation out. The
 * values stand on the benchmark ({@code docs/search-measures.md}), where the ranking changes little around them.
 *
 * @param clitic the same word with other proclitics
 * @param stem the same light stem
 * @param root the same consonants in the same order, other long vowels: broken plurals, derived nouns
 * @param letters shared letter runs: the similarity, 0 to 1, is raised to {@code letterPower} and multiplied by this
 * @param letterPower how steeply the weight falls with the similarity
 * @param leastSimilarity similarity below which a word is no relation
 * @param typo one typing error away from an unknown word
 * @param stemTypo the stem one typing error away from the stem of an unknown word
 * @param name another transliteration of the same name
 * @param prefix begins like the word being typed
 * @param joined the word and its neighbour run together in the text
 * @param splits whether an unknown word may be two words run together
 */
public record Ingredients(
        float clitic,
        float stem,
        float root,
        float letters,
        float letterPower,
        float leastSimilarity,
        float typo,
        float stemTypo,
        float name,
        float prefix,
        float joined,
        boolean splits) {
    /** What the program searches with. */
    public static final Ingredients ALL =
            new Ingredients(0.7f, 0.4f, 0.25f, 0.6f, 1.5f, 0.2f, 0.7f, 0.3f, 0.9f, 0.6f, 0.6f, true);

    /** The folded word and nothing else. */
    public static final Ingredients WORD_ONLY = new Ingredients(0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, false);

    /** These with another weight of clitics. */
    public Ingredients withClitic(float weight) {
        return new Ingredients(
                weight,
                stem,
                root,
                letters,
                letterPower,
                leastSimilarity,
                typo,
                stemTypo,
                name,
                prefix,
                joined,
                splits);
    }

    /** These with another weight of stems. */
    public Ingredients withStem(float weight) {
        return new Ingredients(
                clitic,
                weight,
                root,
                letters,
                letterPower,
                leastSimilarity,
                typo,
                stemTypo,
                name,
                prefix,
                joined,
                splits);
    }

    /** These with another weight of consonants in order. */
    public Ingredients withRoot(float weight) {
        return new Ingredients(
                clitic,
                stem,
                weight,
                letters,
                letterPower,
                leastSimilarity,
                typo,
                stemTypo,
                name,
                prefix,
                joined,
                splits);
    }

    /** These with the letter runs of others. */
    public Ingredients withLetters(Ingredients others) {
        return new Ingredients(
                clitic,
                stem,
                root,
                others.letters,
                others.letterPower,
                others.leastSimilarity,
                typo,
                stemTypo,
                name,
                prefix,
                joined,
                splits);
    }
}
