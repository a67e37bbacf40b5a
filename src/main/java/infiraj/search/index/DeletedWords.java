package infiraj.search.index;

import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/**
 * The words of entries that were replaced or taken out and are still in the files: Lucene goes on counting them until it next
 * merges. Lucene lets such entries grow to a fifth of an index at most.
 */
final class DeletedWords {
    private DeletedWords() {}

    /** For each word, how many such entries hold it. */
    static Map<String, Integer> of(IndexReader reader) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            if (live != null) {
                StoredFields stored = leaf.reader().storedFields();
                for (int at = 0; at < leaf.reader().maxDoc(); at++) {
                    if (!live.get(at)) {
                        count(stored.document(at).get(Fields.TEXT), counts);
                    }
                }
            }
        }
        return counts;
    }

    private static void count(String text, Map<String, Integer> counts) {
        Words.in(text).stream().map(Word::folded).distinct().forEach(word -> counts.merge(word, 1, Integer::sum));
    }
}
