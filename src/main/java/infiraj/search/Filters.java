package infiraj.search;

import infiraj.model.EdtfDate;
import infiraj.search.index.Snapshot;
import infiraj.search.query.Filter;
import infiraj.search.query.Question;
import infiraj.search.query.Remark;
import infiraj.search.rank.Ranking;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Turns filters into what they let through. */
final class Filters {
    private final Snapshot snapshot;

    Filters(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * What filters leave.
     *
     * @param question the same without those that fit nothing in the collection
     * @param allowed the entries that pass the others
     */
    record Sieve(Question question, IntPredicate allowed) {}

    Sieve of(Question question) throws IOException {
        List<Filter> fitting = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        IntPredicate all = document -> true;
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MAX;
        for (Filter filter : question.filters()) {
            switch (filter) {
                case Filter.From(EdtfDate date) -> first = later(first, date.earliest());
                case Filter.To(EdtfDate date) -> last = earlier(last, date.latest());
                case Filter.Facet facet -> {
                    BitSet documents = documents(facet);
                    if (documents.isEmpty()) {
                        remarks.add(Remark.of("search.filter-unknown", facet.canonical()));
                        continue;
                    }
                    all = all.and(documents::get);
                }
            }
            fitting.add(filter);
        }
        if (fitting.stream().anyMatch(Filter.Bound.class::isInstance)) {
            all = all.and(snapshot.during(first, last)::get);
        }
        return new Sieve(question.narrowedBy(fitting, remarks), all);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private BitSet documents(Filter.Facet facet) throws IOException {
        return switch (facet) {
            case Filter.InArticle(String id) -> {
                BitSet named = snapshot.inGroup(id);
                yield named.isEmpty() ? snapshot.inArticlesNamedLike(id) : named;
            }
            case Filter.With(String participant) -> snapshot.withParticipant(participant);
            case Filter.OfType(String type) -> snapshot.ofType(type);
            case Filter.Any(List<Filter.Facet> alternatives) -> {
                BitSet any = new BitSet();
                for (Filter.Facet alternative : alternatives) {
                    any.or(documents(alternative));
                }
                yield any;
            }
        };
    }

    /** Hands over everything that is let through, when nothing else is asked. */
    void all(Question question, IntPredicate allowed, Ranking.Sink sink) {
        boolean asksNothing =
                question.filters().isEmpty() && question.unwanted().isEmpty();
        BitSet live = asksNothing ? new BitSet() : snapshot.live();
        for (int document = live.nextSetBit(0); document >= 0; document = live.nextSetBit(document + 1)) {
            if (allowed.test(document)) {
                sink.accept(document, 1, 1);
            }
        }
    }
}
