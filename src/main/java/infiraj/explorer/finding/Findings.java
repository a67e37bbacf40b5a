package infiraj.explorer.finding;

import infiraj.model.Passage;
import infiraj.search.Hit.Answer;
import infiraj.search.SearchResult;
import infiraj.search.query.Remark;
import infiraj.search.query.Tightening;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query found in a corpus.
 *
 * @param query as typed
 * @param readAs as understood
 * @param remarks how it was read
 * @param suggestions what may have been meant
 * @param total how many entries hold at least some of the words, shown or not
 * @param complete how many of them hold all of the words
 * @param resembling how many merely resemble
 * @param tightening asks for some of the words more strictly
 * @param found the best of them, answers first
 */
public record Findings(
        String query,
        String readAs,
        List<Remark> remarks,
        List<String> suggestions,
        int total,
        int complete,
        int resembling,
        Tightening tightening,
        List<Finding> found) {
    public Findings {
        remarks = List.copyOf(remarks);
        suggestions = List.copyOf(suggestions);
        found = List.copyOf(found);
    }

    /** What a result means in the corpus that was searched. */
    static Findings of(String query, SearchResult result, FindingMaker maker) {
        return new Findings(
                query,
                result.readAs(),
                result.remarks(),
                result.suggestions(),
                result.total(),
                result.complete(),
                result.resembling(),
                result.tightening(),
                result.hits().stream().flatMap(hit -> maker.make(hit).stream()).toList());
    }

    private List<Finding> with(Answer answer) {
        return found.stream().filter(finding -> finding.answer() == answer).toList();
    }

    /** How fully what answers does so: it holds every word; where nothing does, most of them. */
    Answer answer() {
        return found.stream().anyMatch(finding -> finding.answer() == Answer.FULL) ? Answer.FULL : Answer.PARTIAL;
    }

    /** What answers the query. */
    public List<Finding> answers() {
        return with(answer());
    }

    /** What holds only some of the words, where something else holds all. */
    public List<Finding> partial() {
        return answer() == Answer.FULL ? with(Answer.PARTIAL) : List.of();
    }

    /** What merely resembles. */
    public List<Finding> loose() {
        return with(Answer.LOOSE);
    }

    /** Everything listed that holds any of the words, what answers best first. */
    public List<Finding> listed() {
        return Stream.concat(answers().stream(), partial().stream()).toList();
    }

    /** Whether there are answers beyond those listed. */
    public boolean isCut() {
        return answers().size() < count();
    }

    /** How many answers there are, listed or not. */
    public int count() {
        return answer() == Answer.FULL ? complete : total;
    }

    /** Whether everything is listed that holds any of the words. */
    boolean isEverything() {
        return listed().size() >= total;
    }

    /** How many of the answers shown are passages. */
    public int passages() {
        return (int) answers().stream().filter(finding -> !finding.isEvent()).count();
    }

    /** How many of the answers shown are events. */
    public int eventsFound() {
        return answers().size() - passages();
    }

    /** Where to look first: the best answer in an article, or in any if there is none in that. */
    public Optional<Passage> first(Optional<String> article) {
        return answers().stream()
                .filter(finding -> article.equals(Optional.of(finding.article())))
                .flatMap(finding -> finding.occurrences().stream())
                .findFirst()
                .or(() -> answers().stream()
                        .flatMap(finding -> finding.occurrences().stream())
                        .findFirst());
    }
}
