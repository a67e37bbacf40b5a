package infiraj.search;

import infiraj.search.index.Snapshot;
import infiraj.search.query.Filter;
import infiraj.search.rank.Ranking;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Turns filters into what they let through. */
final class Filters {
    private final Snapshot snapshot;

    Filters(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    IntPredicate of(List<Filter> filters) throws IOException {
        IntPredicate all = document -> true;
        for (Filter filter : filters) {
            all = all.and(of(filter));
        }
        return all;
    }

    private IntPredicate of(Filter filter) throws IOException {
        return switch (filter) {
            case Filter.InArticle(String id) -> within(snapshot.inGroup(id));
            case Filter.With(String participant) -> within(snapshot.withParticipant(participant));
            case Filter.OfType(String type) -> within(snapshot.ofType(type));
            case Filter.From from -> {
                long first = from.date().earliest().toEpochDay();
                yield document -> snapshot.table().lastDay(document) >= first;
            }
            case Filter.To to -> {
                long last = to.date().latest().toEpochDay();
                yield document -> snapshot.table().firstDay(document) <= last;
            }
        };
    }

    private static IntPredicate within(BitSet documents) {
        return documents::get;
    }

    /** Hands over everything that filters let through, when nothing else is asked. */
    void all(List<Filter> filters, IntPredicate allowed, Ranking.Sink sink) {
        BitSet live = filters.isEmpty() ? new BitSet() : snapshot.live();
        for (int document = live.nextSetBit(0); document >= 0; document = live.nextSetBit(document + 1)) {
            if (allowed.test(document)) {
                sink.accept(document, 1, 1);
            }
        }
    }
}
