package infiraj.search.words;

import java.util.Optional;

/**
 * Conjunctions and prepositions of one letter, written onto the word that they stand before.
 *
 * @param written the particles, with the article where they are written in one with it
 * @param rest the word, folded, with its article
 */
public record Particles(String written, String rest) {
    /** Each of them. */
    public static final String SINGLE = "وفبلك";

    /** How many stand before one word at most, as in «وبالحوار». */
    public static final int MOST = 2;

    private static final int SHORTEST_REST = 3;
    private static final String ARTICLE = "ال";
    private static final String TO_THE = "لل";

    /** What so many of them are before, if a folded word, finished or not, may begin with so many. */
    public static Optional<Particles> before(String word, int count) {
        Optional<Particles> taken = Optional.of(new Particles("", word));
        for (int n = 0; n < count; n++) {
            taken = taken.flatMap(Particles::withOneMore);
        }
        return taken;
    }

    private Optional<Particles> withOneMore() {
        if (rest.startsWith(TO_THE) && rest.length() > SHORTEST_REST) {
            return Optional.of(new Particles(written + TO_THE, ARTICLE + rest.substring(TO_THE.length())));
        }
        boolean isOne =
                rest.length() > SHORTEST_REST && SINGLE.indexOf(rest.charAt(0)) >= 0 && !written.endsWith(TO_THE);
        return isOne ? Optional.of(new Particles(written + rest.charAt(0), rest.substring(1))) : Optional.empty();
    }

    /** The particles before a word: its own article is written in one with «ل». */
    public String with(String word) {
        return written.endsWith(TO_THE) && word.startsWith(ARTICLE)
                ? written + word.substring(ARTICLE.length())
                : written + word;
    }
}
