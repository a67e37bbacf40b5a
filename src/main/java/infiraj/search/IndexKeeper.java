package infiraj.search;

import infiraj.search.index.EntrySource;
import infiraj.search.index.SearchIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Keeps one index up to date with what there is to find: in memory or, where there is much, in a folder. The folder is a
 * convenience: where it cannot be used, because another process has it or the disk is full, the index is in memory after all.
 * Not for use by two threads at once.
 */
public final class IndexKeeper implements Closeable {
    /** From how many characters on an index is kept in a folder: less than what one second indexes. */
    public static final long LARGE = 5_000_000;

    private final Optional<Path> folder;
    private final long large;
    private Optional<SearchIndex> index = Optional.empty();
    private boolean onDisk;

    /** Keeps large indexes in a folder that nothing else uses; it is made when it is first needed. */
    public static IndexKeeper in(Path folder) {
        return new IndexKeeper(Optional.of(folder), LARGE);
    }

    /** Keeps every index in memory. */
    public static IndexKeeper inMemory() {
        return new IndexKeeper(Optional.empty(), LARGE);
    }

    IndexKeeper(Optional<Path> folder, long large) {
        this.folder = folder;
        this.large = large;
    }

    /**
     * The index, made to hold some entries and nothing else. It stays open until the next call or until this is closed.
     *
     * @param characters about how many the entries have
     * @param entries may be fed twice
     * @throws IOException if it cannot even be kept in memory
     */
    public SearchIndex holding(long characters, EntrySource entries) throws IOException {
        if (folder.isPresent() && characters >= large) {
            try {
                return inFolder(folder.get(), entries);
            } catch (IOException e) {
                LoggerFactory.getLogger(IndexKeeper.class)
                        .warn(
                                "The search index is kept in memory, since it cannot be in {}: {}",
                                folder.get(),
                                e.toString());
                giveUp();
            }
        }
        return inMemory(entries);
    }

    private SearchIndex inFolder(Path path, EntrySource entries) throws IOException {
        if (!onDisk) {
            close();
            index = Optional.of(SearchIndex.in(path));
            onDisk = true;
        }
        SearchIndex kept = index.orElseThrow();
        LoggerFactory.getLogger(IndexKeeper.class).debug("{} articles and events indexed anew", kept.update(entries));
        return kept;
    }

    private SearchIndex inMemory(EntrySource entries) throws IOException {
        if (onDisk) {
            close();
        }
        if (index.isPresent()) {
            index.get().update(entries);
        } else {
            index = Optional.of(SearchIndex.inMemory(entries));
        }
        return index.get();
    }

    /** Whether the index is in the folder. */
    boolean isOnDisk() {
        return onDisk;
    }

    private void giveUp() {
        try {
            if (index.isPresent()) {
                index.get().abandon();
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(IndexKeeper.class).warn("The search index could not be closed: {}", e.toString());
        }
        index = Optional.empty();
        onDisk = false;
    }

    @Override
    public void close() throws IOException {
        if (index.isPresent()) {
            index.get().close();
        }
        index = Optional.empty();
        onDisk = false;
    }
}
