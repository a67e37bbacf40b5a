package infiraj.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads where words stand. Not for use by two threads at once. */
public final class Postings {
    private final List<Leaf> leaves = new ArrayList<>();

    private record Leaf(
            int base,
            @Nullable Bits live,
            @Nullable TermsEnum words,
            @Nullable TermsEnum topics) {}

    Postings(IndexReader reader) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            leaves.add(new Leaf(
                    context.docBase,
                    context.reader().getLiveDocs(),
                    terms(context, Fields.WORD),
                    terms(context, Fields.TOPIC)));
        }
    }

    private static @Nullable TermsEnum terms(LeafReaderContext context, String field) throws IOException {
        Terms terms = context.reader().terms(field);
        return terms == null ? null : terms.iterator();
    }

    /** Takes one entry and how often the word stands in it. */
    @FunctionalInterface
    public interface Sink {
        void accept(int document, int frequency);
    }

    /** Every entry that holds a word. */
    public void holding(String word, Sink sink) throws IOException {
        for (Leaf leaf : leaves) {
            read(leaf, leaf.words(), word, PostingsEnum.FREQS, sink);
        }
    }

    /** Every entry that opens with a word or stands under it; the frequency is 1. */
    public void about(String word, Sink sink) throws IOException {
        for (Leaf leaf : leaves) {
            read(leaf, leaf.topics(), word, PostingsEnum.NONE, sink);
        }
    }

    private static void read(Leaf leaf, @Nullable TermsEnum terms, String word, int flags, Sink sink)
            throws IOException {
        if (terms == null || !terms.seekExact(new BytesRef(word))) {
            return;
        }
        PostingsEnum postings = terms.postings(null, flags);
        Bits live = leaf.live();
        boolean counted = flags == PostingsEnum.FREQS;
        for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
            if (live == null || live.get(at)) {
                sink.accept(leaf.base() + at, counted ? postings.freq() : 1);
            }
        }
    }

    /** Takes one entry and the positions, counted in words, at which a word stands in it. */
    @FunctionalInterface
    public interface PositionSink {
        void accept(int document, int position);
    }

    /** Every position of a word, in ascending order of entries and positions. */
    public void positions(String word, PositionSink sink) throws IOException {
        for (Leaf leaf : leaves) {
            TermsEnum terms = leaf.words();
            if (terms == null || !terms.seekExact(new BytesRef(word))) {
                continue;
            }
            PostingsEnum postings = terms.postings(null, PostingsEnum.POSITIONS);
            for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
                if (leaf.live() == null || leaf.live().get(at)) {
                    for (int n = postings.freq(); n > 0; n--) {
                        sink.accept(leaf.base() + at, postings.nextPosition());
                    }
                }
            }
        }
    }
}
