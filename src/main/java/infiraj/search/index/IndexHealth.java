package infiraj.search.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whether an index found on disk can be used as it is. */
final class IndexHealth {
    static final String VERSION_KEY = "infiraj.version";
    static final String FINGERPRINT_KEY = "infiraj.fingerprint";

    private static final Logger LOG = LoggerFactory.getLogger(IndexHealth.class);

    private IndexHealth() {}

    /** Whether the directory holds an index of this version and content, every byte as it was written. */
    static boolean isSound(Directory directory, String fingerprint) {
        try (DirectoryReader reader = open(directory)) {
            if (reader == null) {
                return false;
            }
            Map<String, String> said = reader.getIndexCommit().getUserData();
            if (!SearchIndex.VERSION.equals(said.get(VERSION_KEY)) || !fingerprint.equals(said.get(FINGERPRINT_KEY))) {
                return false;
            }
            for (LeafReaderContext context : reader.leaves()) {
                context.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The search index is damaged and will be built anew", e);
            return false;
        }
    }

    private static @org.jspecify.annotations.Nullable DirectoryReader open(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
    }

    static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            directory.deleteFile(file);
        }
    }
}
