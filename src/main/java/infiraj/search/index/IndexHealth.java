package infiraj.search.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.slf4j.LoggerFactory;

/** Tells whether an index found on disk can be used as it is. */
final class IndexHealth {
    static final String VERSION_KEY = "infiraj.version";

    private IndexHealth() {}

    /** Whether the directory holds an index of this version, every byte as it was written. */
    static boolean isSound(Directory directory) {
        try (DirectoryReader reader = open(directory)) {
            if (reader == null) {
                return false;
            }
            Map<String, String> said = reader.getIndexCommit().getUserData();
            if (!SearchIndex.VERSION.equals(said.get(VERSION_KEY))) {
                return false;
            }
            for (LeafReaderContext context : reader.leaves()) {
                context.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            LoggerFactory.getLogger(IndexHealth.class)
                    .warn("The search index is damaged and is built anew: {}", e.toString());
            return false;
        }
    }

    private static @org.jspecify.annotations.Nullable DirectoryReader open(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
    }

    static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(SearchIndex.LOCK)) {
                directory.deleteFile(file);
            }
        }
    }
}
