package infiraj.search.query;

/**
 * A word that a question asks for.
 *
 * @param clause place of its clause among those wanted, from 0
 * @param word its place among the words of the clause, from 0
 */
record Asked(int clause, int word) {}
