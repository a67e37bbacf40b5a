package infiraj.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Makes an index hold what it is fed and nothing else; only articles and events that have changed are written. */
final class IndexUpdate implements Consumer<Entry> {
    private final IndexWriter writer;
    private final Map<String, BytesRef> before;
    private final Set<String> seen = new HashSet<>();
    private final List<Entry> pending = new ArrayList<>();
    private int changes;

    /** @param reader the index as it is */
    IndexUpdate(IndexWriter writer, IndexReader reader) throws IOException {
        this.writer = writer;
        this.before = fingerprints(reader);
    }

    private static Map<String, BytesRef> fingerprints(IndexReader reader) throws IOException {
        Map<String, BytesRef> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues groups = leaf.reader().getSortedDocValues(Fields.GROUP);
            SortedDocValues fingerprints = leaf.reader().getSortedDocValues(Fields.FINGERPRINT);
            Bits live = leaf.reader().getLiveDocs();
            int last = -1;
            for (int at = 0;
                    groups != null && fingerprints != null && at < leaf.reader().maxDoc();
                    at++) {
                // All entries of a group were written together, and stand together.
                if ((live == null || live.get(at))
                        && groups.advanceExact(at)
                        && fingerprints.advanceExact(at)
                        && groups.ordValue() != last) {
                    last = groups.ordValue();
                    found.put(
                            groups.lookupOrd(last).utf8ToString(),
                            BytesRef.deepCopyOf(fingerprints.lookupOrd(fingerprints.ordValue())));
                }
            }
        }
        return found;
    }

    @Override
    public void accept(Entry entry) {
        if (!pending.isEmpty() && !group(pending).equals(entry.place().group())) {
            flush();
        }
        pending.add(entry);
    }

    private static String group(List<Entry> entries) {
        return entries.getFirst().place().group();
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            write(group(pending), Fingerprint.of(pending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pending.clear();
    }

    private void write(String group, BytesRef fingerprint) throws IOException {
        BytesRef known = before.get(group);
        if (seen.add(group) && fingerprint.equals(known)) {
            return;
        }
        var documents =
                pending.stream().map(entry -> Documents.of(entry, fingerprint)).toList();
        if (known == null) {
            writer.addDocuments(documents);
        } else {
            writer.updateDocuments(new Term(Fields.GROUP, group), documents);
        }
        changes++;
    }

    /**
     * Ends the feeding: what was not fed is taken out.
     *
     * @return how many articles and events were written or taken out
     */
    int finish() throws IOException {
        flush();
        for (String group : before.keySet()) {
            if (!seen.contains(group)) {
                writer.deleteDocuments(new Term(Fields.GROUP, group));
                changes++;
            }
        }
        return changes;
    }
}
