package infiraj.explorer.finding;

import infiraj.search.Contexts;
import infiraj.search.SearchOptions.Sort;
import java.util.Comparator;
import java.util.Optional;

/** In which order results are listed. */
public enum Order {
    RELEVANCE(Sort.RELEVANCE),
    TIME(Sort.TIME),
    ARTICLE(Sort.ARTICLE),
    /** By the words before the keyword, nearest first. */
    BEFORE(Sort.RELEVANCE),
    /** By the words after the keyword. */
    AFTER(Sort.RELEVANCE);

    private final Sort sort;

    Order(Sort sort) {
        this.sort = sort;
    }

    /** What the engine sorts by; contexts are compared among what it returns. */
    Sort sort() {
        return sort;
    }

    /** How to order what the engine returned, if otherwise than it did. */
    Optional<Comparator<Finding>> comparator() {
        return switch (this) {
            case RELEVANCE, TIME, ARTICLE -> Optional.empty();
            case BEFORE -> Optional.of(Comparator.comparing(finding -> Contexts.before(finding.line())));
            case AFTER -> Optional.of(Comparator.comparing(finding -> Contexts.after(finding.line())));
        };
    }
}
