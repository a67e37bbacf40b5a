package infiraj.explorer.finding;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Passage;
import infiraj.search.Hit.Answer;
import infiraj.search.SearchResult;
import infiraj.search.query.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
 * @param found the best of them, answers first
 * @param events ids of the events that the answers speak of
 * @param occurrences what to step through, article by article in their order, in reading order within each
 */
public record Findings(
        String query,
        String readAs,
        List<Remark> remarks,
        List<String> suggestions,
        int total,
        int complete,
        int resembling,
        List<Finding> found,
        Set<String> events,
        List<Passage> occurrences) {
    public Findings {
        remarks = List.copyOf(remarks);
        suggestions = List.copyOf(suggestions);
        found = List.copyOf(found);
        events = Set.copyOf(events);
        occurrences = List.copyOf(occurrences);
    }

    /** What a result means in the corpus that was searched. */
    public static Findings of(String query, SearchResult result, Corpus corpus) {
        FindingMaker maker = new FindingMaker(corpus);
        List<Finding> found =
                result.hits().stream().flatMap(hit -> maker.make(hit).stream()).toList();
        List<Finding> answers = answers(found);
        return new Findings(
                query,
                result.readAs(),
                result.remarks(),
                result.suggestions(),
                result.total(),
                result.complete(),
                result.resembling(),
                found,
                answers.stream().flatMap(maker::eventsOf).map(Event::id).collect(Collectors.toUnmodifiableSet()),
                occurrences(answers, corpus));
    }

    /** What holds every word; where nothing does, what holds most of them. */
    private static List<Finding> answers(List<Finding> found) {
        List<Finding> full = found.stream()
                .filter(finding -> finding.answer() == Answer.FULL)
                .toList();
        return full.isEmpty() ? withAnswer(found, Answer.PARTIAL) : full;
    }

    private static List<Finding> withAnswer(List<Finding> found, Answer answer) {
        return found.stream().filter(finding -> finding.answer() == answer).toList();
    }

    private static List<Passage> occurrences(List<Finding> answers, Corpus corpus) {
        List<String> articles = corpus.articles().stream().map(Article::id).toList();
        Map<String, Integer> order = IntStream.range(0, articles.size())
                .boxed()
                .collect(Collectors.toMap(articles::get, Function.identity()));
        return answers.stream()
                .flatMap(finding -> finding.occurrences().stream())
                .sorted(Comparator.comparing((Passage passage) -> order.get(passage.article()))
                        .thenComparing(Passage::paragraph)
                        .thenComparing(Passage::span))
                .toList();
    }

    /** What answers the query: what holds every word, or most of them where nothing holds all. */
    public List<Finding> answers() {
        return answers(found);
    }

    /** What holds only some of the words, where something else holds all. */
    public List<Finding> partial() {
        return answers().stream().anyMatch(finding -> finding.answer() == Answer.FULL)
                ? withAnswer(found, Answer.PARTIAL)
                : List.of();
    }

    /** What merely resembles. */
    public List<Finding> loose() {
        return withAnswer(found, Answer.LOOSE);
    }

    /** Whether there are answers beyond those listed. */
    public boolean isCut() {
        return answers().size() < count();
    }

    /** How many answers there are, listed or not. */
    public int count() {
        return answers().stream().anyMatch(finding -> finding.answer() == Answer.FULL) ? complete : total;
    }

    /** How many of the answers shown are passages. */
    public int passages() {
        return (int) answers().stream().filter(finding -> !finding.isEvent()).count();
    }

    /** How many of the answers shown are events. */
    public int eventsFound() {
        return answers().size() - passages();
    }

    /** Everything that matched in an article. */
    public List<Passage> marksIn(String article) {
        return found.stream()
                .filter(finding ->
                        finding.answer() != Answer.LOOSE && finding.article().equals(article))
                .flatMap(finding -> finding.marks().stream())
                .toList();
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
