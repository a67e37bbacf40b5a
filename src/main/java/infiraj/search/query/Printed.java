package infiraj.search.query;

/**
 * A word that matched, as a text prints it.
 *
 * @param word letter for letter
 * @param unit which of the things asked for it stands for, as its {@link Mark} says
 */
public record Printed(String word, int unit) {}
