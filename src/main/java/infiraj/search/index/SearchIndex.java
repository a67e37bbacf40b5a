package infiraj.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.LoggerFactory;

/**
 * An index of entries, in memory or in a directory, updated in place. What is read of it is always a {@link Snapshot}.
 *
 * <p>An index in a directory carries the version of this format, and of every article and event the fingerprint of what was
 * indexed of it. One that is damaged or of another version is emptied when it is opened, to be filled anew.
 */
public final class SearchIndex implements Closeable {
    /** Changes whenever what is written changes. */
    static final String VERSION = "4";

    /** Held as long as an index in a directory is open; Lucene's own lock comes too late to look at the files first. */
    static final String LOCK = "infiraj.lock";

    private static final double BUFFER_MEGABYTES = 128;

    /** Lucene warns that a module is missing which would speed up the search of vectors; this index holds none. */
    private static final java.util.logging.Logger VECTORS =
            java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(java.util.logging.Level.SEVERE);
    }

    private final Directory directory;
    private final Closeable lock;
    private final IndexWriter writer;

    private SearchIndex(Directory directory, Closeable lock, OpenMode mode) throws IOException {
        this.directory = directory;
        this.lock = lock;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMergeScheduler(new SerialMergeScheduler()));
    }

    /** An index that lives as long as the program. */
    public static SearchIndex inMemory(EntrySource entries) throws IOException {
        SearchIndex index = new SearchIndex(new ByteBuffersDirectory(), () -> {}, OpenMode.CREATE);
        index.update(entries);
        return index;
    }

    /**
     * Opens the index in a directory, as it was left; empty where it is new, damaged or of another version.
     *
     * @param path a directory that holds nothing else; made where it does not exist
     * @throws IOException if it cannot be read or written, or if it is open already, here or in another process
     */
    public static SearchIndex in(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            return locked(path, directory, directory.obtainLock(LOCK));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static SearchIndex locked(Path path, Directory directory, Lock lock) throws IOException {
        try {
            if (IndexHealth.isSound(directory)) {
                return new SearchIndex(directory, lock, OpenMode.APPEND);
            }
            LoggerFactory.getLogger(SearchIndex.class).info("Beginning a search index in {}", path);
            IndexHealth.clear(directory);
            return new SearchIndex(directory, lock, OpenMode.CREATE);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Makes the index hold what a source feeds and nothing else. Only articles and events that have changed are written; what
     * was written lasts through a crash.
     *
     * @return how many articles and events were written or taken out
     * @throws IOException if it cannot be written; then it is best {@link #abandon abandoned}
     */
    public int update(EntrySource entries) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexUpdate update = new IndexUpdate(writer, reader);
            entries.feed(update);
            int changes = update.finish();
            if (changes > 0) {
                commit();
            }
            return changes;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(Map.of(IndexHealth.VERSION_KEY, VERSION).entrySet());
        writer.commit();
    }

    /** The index as it stands now. The caller closes it. */
    public Snapshot snapshot() throws IOException {
        return new Snapshot(DirectoryReader.open(writer));
    }

    /** Closes it as it was after the last update that succeeded. */
    public void abandon() throws IOException {
        try (directory;
                lock) {
            writer.rollback();
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                lock) {
            writer.close();
        }
    }
}
