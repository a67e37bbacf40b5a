package infiraj.explorer.finding;

import infiraj.model.EdtfDate;
import infiraj.model.Passage;
import infiraj.search.Hit.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers where findings lie, one after the other. */
final class SpreadBuilder {
    private static final Comparator<Passage> READING_ORDER =
            Comparator.comparing(Passage::paragraph).thenComparing(Passage::span);

    private final Answer answer;
    private final Set<String> events = new HashSet<>();
    private final Map<EdtfDate, Integer> times = new HashMap<>();
    private final Map<String, List<Passage>> occurrences = new HashMap<>();
    private final Map<String, List<Passage>> marks = new HashMap<>();
    private int answers;

    /** @param answer how fully what answers does so; what does less is marked, and no more */
    SpreadBuilder(Answer answer) {
        this.answer = answer;
    }

    void add(Finding finding) {
        if (finding.answer() == Answer.LOOSE) {
            return;
        }
        add(finding.marks(), marks);
        if (finding.answer() == answer) {
            answers++;
            add(finding.occurrences(), occurrences);
            events.addAll(finding.events());
            finding.dates().forEach(date -> times.merge(date, 1, Integer::sum));
        }
    }

    private static void add(List<Passage> passages, Map<String, List<Passage>> byArticle) {
        for (Passage passage : passages) {
            byArticle
                    .computeIfAbsent(passage.article(), fresh -> new ArrayList<>())
                    .add(passage);
        }
    }

    Spread build(FindingMaker maker, boolean isWhole) {
        List<Passage> ordered = new ArrayList<>();
        for (String article : maker.inOrder(occurrences.keySet())) {
            occurrences.getOrDefault(article, List.of()).stream()
                    .sorted(READING_ORDER)
                    .forEach(ordered::add);
        }
        return new Spread(answers, events, times, ordered, marks, isWhole);
    }
}
