package infiraj.search;

import infiraj.search.query.Marker;
import infiraj.search.query.Remark;
import infiraj.search.query.Tightening;
import java.util.List;

/**
 * What a search found.
 *
 * @param readAs the query as it was understood, in the query language
 * @param remarks sentences about how it was read
 * @param total how many entries answer it, whether or not they are among the hits
 * @param complete how many of them hold every word asked for that the collection knows
 * @param resembling how many merely resemble
 * @param hits the answers, then what merely resembles
 * @param suggestions what may have been meant instead
 * @param tightening asks for some of the words more strictly
 * @param marker marks what matched in any other text
 */
public record SearchResult(
        String readAs,
        List<Remark> remarks,
        int total,
        int complete,
        int resembling,
        List<Hit> hits,
        List<String> suggestions,
        Tightening tightening,
        Marker marker) {
    public SearchResult {
        remarks = List.copyOf(remarks);
        hits = List.copyOf(hits);
        suggestions = List.copyOf(suggestions);
    }
}
