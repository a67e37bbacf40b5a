package infiraj.explorer.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays findings out as rows: grouped, with what holds some of the words, then what merely resembles, each below a line. */
final class Listing {
    private Listing() {}

    static List<Row> of(Findings findings, Grouping grouping) {
        List<Finding> answers = findings.answers();
        List<Row> rows = new ArrayList<>(
                switch (grouping) {
                    case NONE -> found(answers);
                    case KIND -> byKind(answers);
                    case ARTICLE -> byArticle(answers);
                });
        List<Finding> partial = findings.partial();
        if (!partial.isEmpty()) {
            rows.add(new Row.Partial(partial.size(), findings.total() - findings.complete()));
            rows.addAll(found(partial));
        }
        List<Finding> loose = findings.loose();
        if (!loose.isEmpty()) {
            rows.add(new Row.Resembling(loose.size(), findings.resembling()));
            rows.addAll(found(loose));
        }
        return List.copyOf(rows);
    }

    private static List<Row> found(List<Finding> findings) {
        return findings.stream().<Row>map(Row.Found::new).toList();
    }

    private static List<Row> byKind(List<Finding> answers) {
        Map<Boolean, List<Finding>> parts = answers.stream().collect(Collectors.partitioningBy(Finding::isEvent));
        List<Finding> passages = parts.getOrDefault(false, List.of());
        List<Finding> events = parts.getOrDefault(true, List.of());
        List<Row> rows = new ArrayList<>();
        if (!passages.isEmpty()) {
            rows.add(new Row.Passages(passages.size()));
            rows.addAll(found(passages));
        }
        if (!events.isEmpty()) {
            rows.add(new Row.Events(events.size()));
            rows.addAll(found(events));
        }
        return rows;
    }

    private static List<Row> byArticle(List<Finding> answers) {
        Map<String, List<Finding>> articles = answers.stream()
                .collect(Collectors.groupingBy(Finding::article, LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        articles.forEach((article, findings) -> {
            rows.add(new Row.Article(article, findings.size()));
            rows.addAll(found(findings));
        });
        return rows;
    }
}
