package infiraj.workspace;

import infiraj.model.Corpus;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * What a person has added, kept in a folder. A change is on the disk when the method that makes it returns; if it cannot be
 * kept it is not made. Opens whatever the folder looks like; where it cannot be written to, it can still be looked at. Safe
 * for use by several threads; not for the JavaFX thread.
 */
public final class Workspace implements Closeable {
    private final Corpus base;
    private final Store store;
    private final Executor folder;
    private final Object folding = new Object();
    private final History history = new History();
    private State state;
    private Corpus corpus;

    private Workspace(Corpus base, Store store, State state, Executor folder) {
        this.base = base;
        this.store = store;
        this.folder = folder;
        this.state = state;
        this.corpus = state.over(base);
    }

    /**
     * Opens a workspace, which need not exist yet. Until it is closed every other window can only look at it.
     *
     * @param base the corpus that the workspace adds to
     * @param folder carries out, one after the other, what brings the readable files up to date
     */
    public static Workspace open(Path path, Corpus base, Executor folder) {
        return open(path, base, folder, Store.Manner.USUAL);
    }

    static Workspace open(Path path, Corpus base, Executor folder, Store.Manner manner) {
        Store.Opened opened = Store.open(path, base, manner);
        return new Workspace(base, opened.store(), opened.state(), folder);
    }

    /** What could not be read, as the folder was opened. */
    public List<Finding> findings() {
        return store.findings();
    }

    /** Where it is kept. */
    public Path path() {
        return store.path();
    }

    /** How it is at the moment. */
    public synchronized Now now() {
        return new Now(
                state,
                corpus,
                history.undoable().map(Change::deed),
                history.redoable().map(Change::deed),
                store.readOnly());
    }

    /**
     * Makes a change, which can be undone then.
     *
     * @param what makes the change for the present state
     */
    public Outcome make(Function<State, Change> what) {
        Outcome outcome;
        synchronized (this) {
            Change change = what.apply(state);
            outcome = carryOut(change);
            if (outcome instanceof Outcome.Kept && !change.isNothing()) {
                history.add(change);
                outcome = new Outcome.Kept(now());
            }
        }
        return foldIfDue(outcome);
    }

    /**
     * Makes a change that brings texts along as they were received.
     *
     * @param sources the texts by name
     * @param what makes the change for the present state and the names that the texts have got here
     */
    public Outcome make(Map<String, byte[]> sources, BiFunction<State, Map<String, String>, Change> what) {
        try {
            Map<String, String> names = store.readOnly().isPresent() ? Map.of() : store.keepSources(sources);
            return make(state -> what.apply(state, names));
        } catch (IOException e) {
            return new Outcome.NotKept(store.trouble(e, path()));
        }
    }

    /** Opens a file that somebody has handed on; nothing is taken over yet. */
    public Parcel.Opening look(Path parcel) {
        return ParcelFile.read(parcel, base);
    }

    /** Takes over what somebody has handed on. */
    public Outcome receive(Parcel parcel) {
        return receive(parcel, Deed.RECEIVE);
    }

    /** Takes in what was made of a file of another program. */
    public Outcome takeIn(Parcel parcel) {
        return receive(parcel, Deed.TAKE_IN);
    }

    private Outcome receive(Parcel parcel, Deed deed) {
        return make(parcel.sources(), (state, names) -> Reception.change(deed, state, base, parcel.state(), names));
    }

    /**
     * Writes all that the person has added into one file to hand on.
     *
     * @return what stood in the way, if it is not written
     */
    public Optional<Trouble> share(Path file) {
        try {
            ParcelFile.write(file, now().state(), store.sources());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    store.trouble(e, file.toAbsolutePath().resolveSibling(".").normalize()));
        }
    }

    /** Undoes the last change, if there is one. */
    public Outcome undo() {
        return step(history::undoable, Change::inverse, history::stepBack);
    }

    /** Makes again what was undone last, if there is anything. */
    public Outcome redo() {
        return step(history::redoable, Function.identity(), history::stepForth);
    }

    private Outcome step(Supplier<Optional<Change>> which, Function<Change, Change> direction, Runnable noted) {
        Outcome outcome;
        synchronized (this) {
            Optional<Change> change = which.get();
            outcome = change.map(direction).map(this::carryOut).orElseGet(() -> new Outcome.Kept(now()));
            if (change.isPresent() && outcome instanceof Outcome.Kept) {
                noted.run();
                outcome = new Outcome.Kept(now());
            }
        }
        return foldIfDue(outcome);
    }

    private Outcome carryOut(Change change) {
        if (store.readOnly().isPresent()) {
            return new Outcome.NotKept(store.readOnly().get());
        }
        if (!change.isNothing()) {
            State after = state.after(change);
            Corpus changed = touchesCorpus(change) ? after.over(base) : corpus;
            Optional<Trouble> trouble = store.keep(change, after, changed);
            if (trouble.isPresent()) {
                return new Outcome.NotKept(trouble.get());
            }
            state = after;
            corpus = changed;
        }
        return new Outcome.Kept(now());
    }

    private static boolean touchesCorpus(Change change) {
        return !change.edits(Edit.OfArticle.class).isEmpty()
                || !change.edits(Edit.OfEvent.class).isEmpty();
    }

    private Outcome foldIfDue(Outcome outcome) {
        boolean due;
        synchronized (this) {
            due = store.isDue();
        }
        if (due && outcome instanceof Outcome.Kept) {
            folder.execute(this::fold);
        }
        return outcome;
    }

    /** Brings the readable files up to date; what is not there then stands in the journal. */
    private void fold() {
        synchronized (folding) {
            try {
                State target;
                int next;
                synchronized (this) {
                    target = state;
                    next = store.nextJournal();
                }
                store.fold(target, next);
            } catch (IOException e) {
                LoggerFactory.getLogger(Workspace.class).warn("The journal stays until the files can be written", e);
            }
        }
    }

    /** Brings the readable files up to date and lets others write. */
    @Override
    public void close() {
        if (store.readOnly().isEmpty()) {
            fold();
        }
        store.close();
    }
}
