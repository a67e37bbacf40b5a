package infiraj.search.query;

import infiraj.search.rank.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a question comes to over one collection.
 *
 * @param units what entries are ranked by
 * @param asked the words that units stand for, by places in {@code units}; of a unit that is not one word, none
 * @param required places in {@code units} that every hit must hold firmly
 * @param unwanted what no hit may hold firmly
 * @param exactly words that must be printed exactly so
 * @param marker marks what matched
 * @param remarks how the question was read
 * @param suggestions the query with unknown words replaced by known ones, best first
 * @param isGuess whether any of these merely looks like the word typed
 */
public record Plan(
        List<Unit> units,
        Map<Integer, Asked> asked,
        Set<Integer> required,
        List<Unit> unwanted,
        Set<String> exactly,
        Marker marker,
        List<Remark> remarks,
        List<String> suggestions,
        boolean isGuess) {
    /** What makes the question stricter that this is the plan of. */
    public Tightening tightening(Question question) {
        return new Tightening(question, asked);
    }
}
