package infiraj.workspace;

import infiraj.corpus.Located;
import infiraj.model.Corpus;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;

/** A workspace on disk: the readable files, the journals that run ahead of them, and the lock. */
final class Store implements Closeable {
    private final Manner manner;
    private final Layout layout;
    private final Folding folding;
    private final List<Located> unread;
    private final List<Finding> findings;
    private final Optional<Closeable> lock;
    private final Optional<Trouble> readOnly;
    private Journal journal;
    private int number;

    /**
     * How a store works.
     *
     * @param mostRecords records in the journal with which the files are brought up to date
     * @param mostBytes bytes in the journal with which they are
     */
    record Manner(Disk disk, InstantSource clock, int mostRecords, long mostBytes) {
        static final Manner USUAL = new Manner(Disk.REAL, InstantSource.system(), 100, 1 << 20);
    }

    /** What came of opening. */
    record Opened(Store store, State state) {}

    /**
     * A store for what has been read.
     *
     * @param number of the next journal
     * @param lock given back at the end
     * @param readOnly why nothing may be written, if that is so
     */
    Store(
            Manner manner,
            Layout layout,
            Loading.Loaded loaded,
            List<Finding> findings,
            int number,
            Optional<Closeable> lock,
            Optional<Trouble> readOnly) {
        this.manner = manner;
        this.layout = layout;
        this.folding = new Folding(manner.disk(), layout, manner.clock(), loaded);
        this.unread = loaded.unread();
        this.findings = List.copyOf(findings);
        this.lock = lock;
        this.readOnly = readOnly;
        this.number = number;
        this.journal = new Journal(manner.disk(), layout.folder(), number);
    }

    static Opened open(Path folder, Corpus base, Manner manner) {
        return new Opening(new Layout(folder.toAbsolutePath()), base, manner).open();
    }

    /** The texts as they were received. */
    Path sources() {
        return layout.sources();
    }

    /** Which reason a failure is of. */
    Trouble trouble(IOException failure, Path where) {
        return Trouble.of(failure, where, manner.disk());
    }

    Path path() {
        return layout.folder();
    }

    List<Finding> findings() {
        return findings;
    }

    /** Why nothing can be kept, if that is so. */
    Optional<Trouble> readOnly() {
        return readOnly;
    }

    /**
     * Keeps a change; what stood in the way, if it is not kept.
     *
     * @param after the state that it leads to
     * @param corpus the corpus in that state
     */
    Optional<Trouble> keep(Change change, State after, Corpus corpus) {
        List<String> lines = ChangeText.lines(change);
        Optional<String> objection = ReadBack.objection(lines, after, corpus);
        if (objection.isPresent()) {
            return Optional.of(new Trouble(Trouble.Kind.UNFIT, path(), objection.get()));
        }
        try {
            journal.append(lines);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Trouble.of(e, path(), manner.disk()));
        }
    }

    /**
     * Keeps texts as they were received.
     *
     * @return the names that they have got: their own, or others where those are taken by other texts
     */
    Map<String, String> keepSources(Map<String, byte[]> sources) throws IOException {
        if (!sources.isEmpty()) {
            manner.disk().makeFolder(layout.sources());
        }
        Map<String, String> names = new ConcurrentHashMap<>();
        try {
            sources.entrySet().parallelStream().forEach(source -> {
                String name = keepSource(source.getKey(), source.getValue());
                names.put(source.getKey(), name);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return names;
    }

    private String keepSource(String name, byte[] bytes) {
        try {
            Path file = layout.sources().resolve(name);
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
                return keepSource(Reception.digest(bytes).substring(0, 16) + "-" + name, bytes);
            }
            if (Files.notExists(file)) {
                manner.disk().write(file, bytes);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether so much is in the journal that the files should be brought up to date. */
    boolean isDue() {
        return journal.records() >= manner.mostRecords() || journal.length() >= manner.mostBytes();
    }

    /** Begins another journal, while the files are brought up to the state of this moment; returns its number. */
    int nextJournal() {
        if (journal.records() > 0) {
            number++;
            journal = new Journal(manner.disk(), path(), number);
        }
        return number;
    }

    /**
     * Brings the files up to a state.
     *
     * @param next the number of the first journal with changes beyond that state
     */
    void fold(State state, int next) throws IOException {
        folding.fold(state, unread);
        for (Path old : layout.journals()) {
            if (Journal.number(old).orElse(next) < next) {
                manner.disk().delete(old);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Store.class).warn("The lock could not be given back", e);
        }
    }
}
