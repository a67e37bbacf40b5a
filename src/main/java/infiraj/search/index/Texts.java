package infiraj.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * The texts of many entries, for one thread. Neighbours are stored in one piece, which is unpacked once for all of them: read
 * in ascending order, texts come several times as fast as one by one.
 */
public final class Texts {
    private final List<LeafReaderContext> leaves;
    private final List<StoredFieldsReader> readers = new ArrayList<>();

    Texts(DirectoryReader reader) throws IOException {
        this.leaves = reader.leaves();
        for (LeafReaderContext leaf : leaves) {
            readers.add(((CodecReader) leaf.reader()).getFieldsReader().getMergeInstance());
        }
    }

    /** The text of an entry. */
    public String of(int document) throws IOException {
        int leaf = ReaderUtil.subIndex(document, leaves);
        DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(Fields.TEXT);
        readers.get(leaf).document(document - leaves.get(leaf).docBase, visitor);
        return visitor.getDocument().get(Fields.TEXT);
    }
}
