package infiraj.search.rank;

import infiraj.search.words.MatchKind;
import java.util.List;

/**
 * A run of neighbouring words.
 *
 * @param steps for each step, the numbers of the words that may stand there
 * @param kind how the whole stands for what was asked
 * @param weight how much one occurrence counts
 */
public record Sequence(List<int[]> steps, MatchKind kind, float weight) {}
