package infiraj.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index of entries, in memory or in a directory, updated in place. What is read of it is always a {@link Snapshot}.
 *
 * <p>An index in a directory carries the version of this format and the fingerprint of what it was built from. One that
 * is damaged, of another version or of other content is built anew when it is opened.
 */
public final class SearchIndex implements Closeable {
    /** Changes whenever what is written changes. */
    static final String VERSION = "1";

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final double BUFFER_MEGABYTES = 128;

    /** Lucene warns that a module is missing which would speed up the search of vectors; this index holds none. */
    private static final java.util.logging.Logger VECTORS =
            java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(java.util.logging.Level.SEVERE);
    }

    private final Directory directory;
    private final IndexWriter writer;

    private SearchIndex(Directory directory, OpenMode mode) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMergeScheduler(new SerialMergeScheduler()));
    }

    /** An index that lives as long as the program. */
    public static SearchIndex inMemory(EntrySource entries) throws IOException {
        SearchIndex index = new SearchIndex(new ByteBuffersDirectory(), OpenMode.CREATE);
        index.add(entries);
        return index;
    }

    /**
     * Opens the index in a directory, or builds it there.
     *
     * @param path a directory that holds nothing else; made where it does not exist
     * @param fingerprint tells one content from another
     * @param entries all there is to find, fed only when the index has to be built
     */
    public static SearchIndex in(Path path, String fingerprint, EntrySource entries) throws IOException {
        Directory directory = FSDirectory.open(path);
        if (IndexHealth.isSound(directory, fingerprint)) {
            return new SearchIndex(directory, OpenMode.APPEND);
        }
        LOG.info("Building the search index in {}", path);
        IndexHealth.clear(directory);
        SearchIndex index = new SearchIndex(directory, OpenMode.CREATE);
        index.add(entries);
        index.commit(fingerprint);
        return index;
    }

    private void add(EntrySource entries) throws IOException {
        try {
            entries.feed(this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(Entry entry) {
        try {
            writer.addDocument(Documents.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces all entries of an article or event. */
    public void replace(String group, List<Entry> entries) throws IOException {
        Term before = new Term(Fields.GROUP, group);
        if (entries.isEmpty()) {
            writer.deleteDocuments(before);
        } else {
            writer.updateDocuments(before, entries.stream().map(Documents::of).toList());
        }
    }

    /** Makes what was written last through a crash. */
    public void commit(String fingerprint) throws IOException {
        writer.setLiveCommitData(Map.of(IndexHealth.VERSION_KEY, VERSION, IndexHealth.FINGERPRINT_KEY, fingerprint)
                .entrySet());
        writer.commit();
    }

    /** The index as it stands now. The caller closes it. */
    public Snapshot snapshot() throws IOException {
        return new Snapshot(DirectoryReader.open(writer));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
