package infiraj.search;

import infiraj.search.rank.Weights;
import infiraj.search.words.Ingredients;

/**
 * What goes into a search, for the benchmark to take apart.
 *
 * @param ingredients which relations between words count, and how much
 * @param weights how entries are ranked
 */
public record SearchSettings(Ingredients ingredients, Weights weights) {
    /** What the program searches with. */
    public static final SearchSettings ALL = new SearchSettings(Ingredients.ALL, Weights.ALL);
}
