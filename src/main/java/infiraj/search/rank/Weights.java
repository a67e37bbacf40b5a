package infiraj.search.rank;

/**
 * The parameters of the ranking. The values stand on the benchmark ({@code docs/search-measures.md}).
 *
 * @param saturation BM25's k1: small, because a passage is short
 * @param lengthShare BM25's b
 * @param topic what a word adds, beside its occurrences, when the passage opens with it or stands under it
 * @param neighbours share of the mean score of the article's other passages that a passage inherits
 * @param wordLength exponent by which a longer word counts more
 */
public record Weights(double saturation, double lengthShare, double topic, double neighbours, double wordLength) {
    /** What the program ranks by. */
    public static final Weights ALL = new Weights(0.5, 0.85, 0.3, 0.3, 0.3);

    /** BM25 as Lucene has it, and nothing else. */
    public static final Weights BM25 = new Weights(1.2, 0.75, 0, 0, 0);
}
