package infiraj.explorer.finding;

import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Passage;
import infiraj.search.Answers;
import infiraj.search.Hit.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Where what answers a query lies, in the texts and in time.
 *
 * @param answers how many passages and events answer
 * @param events ids of the events that they speak of
 * @param times the dates that are narrated where something answers, each with how many times it is
 * @param occurrences what to step through, article by article in their order, in reading order within each
 * @param marks everything that matched, by article; also where only some of the words stand
 * @param isWhole whether this is of everything found, not only of what is listed
 */
public record Spread(
        int answers,
        Set<String> events,
        Map<EdtfDate, Integer> times,
        List<Passage> occurrences,
        Map<String, List<Passage>> marks,
        boolean isWhole) {
    /** Of nothing. */
    static final Spread NONE = new Spread(0, Set.of(), Map.of(), List.of(), Map.of(), true);

    public Spread {
        events = Set.copyOf(events);
        times = Map.copyOf(times);
        occurrences = List.copyOf(occurrences);
        marks = Map.copyOf(marks);
    }

    /** Of everything found. */
    public static Spread of(Answers answers, Corpus corpus) throws IOException {
        return of(answers, new FindingMaker(corpus), () -> false);
    }

    /**
     * Of everything found, every text of which is read.
     *
     * @param stopped whether nobody waits any more; what is returned then is no answer
     */
    static Spread of(Answers answers, FindingMaker maker, BooleanSupplier stopped) throws IOException {
        SpreadBuilder spread = new SpreadBuilder(answers.summary().complete() > 0 ? Answer.FULL : Answer.PARTIAL);
        answers.each(stopped, hit -> maker.make(hit).ifPresent(spread::add));
        return spread.build(maker, true);
    }

    /**
     * Of what is listed.
     *
     * @param answer how fully what answers does so
     * @param isWhole whether nothing else was found
     */
    static Spread of(List<Finding> listed, Answer answer, FindingMaker maker, boolean isWhole) {
        SpreadBuilder spread = new SpreadBuilder(answer);
        listed.forEach(spread::add);
        return spread.build(maker, isWhole);
    }

    /** Everything that matched in an article. */
    public List<Passage> marksIn(String article) {
        return marks.getOrDefault(article, List.of());
    }
}
