package infiraj.explorer;

import infiraj.model.Corpus;
import infiraj.workspace.Change;
import infiraj.workspace.Now;
import infiraj.workspace.Outcome;
import infiraj.workspace.Parcel;
import infiraj.workspace.State;
import infiraj.workspace.Trouble;
import infiraj.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the person has added, as observable state. A change is asked for here, kept on a worker, and shown when it is on the
 * disk; one that cannot be kept is not shown either. For the JavaFX thread only.
 */
public final class OwnWork {
    private final Explorer explorer;
    private final Executor worker;
    private final Executor home;
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(this, "now", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
    private final List<Function<Now, Runnable>> companions = new ArrayList<>();
    private Optional<Workspace> workspace = Optional.empty();

    /** What was read in the articles last; for the worker only. */
    private DateReadings readings = DateReadings.NONE;

    /**
     * No work yet.
     *
     * @param worker carries out one task after the other, off the JavaFX thread
     * @param home the JavaFX thread
     */
    public OwnWork(Explorer explorer, Executor worker, Executor home) {
        this.explorer = explorer;
        this.worker = worker;
        this.home = home;
    }

    /** Takes a workspace up; until then nothing can be changed. */
    public void use(Workspace opened) {
        use(opened, () -> {});
    }

    /**
     * Takes a workspace up.
     *
     * @param then done on the JavaFX thread when what it holds is shown
     */
    public void use(Workspace opened, Runnable then) {
        workspace = Optional.of(opened);
        worker.execute(() -> show(opened.now(), then));
    }

    /** How the workspace is; absent before there is one. */
    public ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** What stood in the way of the last change. */
    public ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether changes can be asked for. */
    public boolean isWritable() {
        return now.get().filter(one -> one.readOnly().isEmpty()).isPresent();
    }

    /**
     * Adds work that every change makes necessary, such as looking for candidates.
     *
     * @param companion called on the worker; what it returns is run on the JavaFX thread, together with showing the change
     */
    public void accompany(Function<Now, Runnable> companion) {
        companions.add(companion);
    }

    /**
     * Makes a change.
     *
     * @param change makes it for the state of its time; called on the worker
     * @param then run on the JavaFX thread when it is kept and shown
     */
    public void make(Function<State, Change> change, Runnable then) {
        keep(opened -> opened.make(change), then);
    }

    /**
     * Makes a change that brings texts along as they were received.
     *
     * @param sources the texts by name
     * @param change makes it for the state of its time and the names that the texts have got; called on the worker
     * @param then run on the JavaFX thread when it is kept and shown
     */
    public void make(
            Map<String, byte[]> sources, BiFunction<State, Map<String, String>, Change> change, Runnable then) {
        keep(opened -> opened.make(sources, change), then);
    }

    /** Undoes the last change. */
    public void undo() {
        keep(Workspace::undo, () -> {});
    }

    /** Makes again what was undone last. */
    public void redo() {
        keep(Workspace::redo, () -> {});
    }

    /**
     * Writes all of it into one file to hand on.
     *
     * @param told receives what stood in the way, on the JavaFX thread
     */
    public void share(Path file, Consumer<Optional<Trouble>> told) {
        workspace.ifPresent(opened -> worker.execute(() -> {
            Optional<Trouble> reason = opened.share(file);
            home.execute(() -> told.accept(reason));
        }));
    }

    /**
     * Takes over what somebody has handed on.
     *
     * @param told receives what was found in the file, on the JavaFX thread, when it is kept and shown or refused
     */
    public void receive(Path file, Consumer<Parcel.Opening> told) {
        workspace.ifPresent(opened -> worker.execute(() -> {
            Parcel.Opening found = opened.look(file);
            switch (found) {
                case Parcel.Opening.Refused refused -> home.execute(() -> told.accept(refused));
                case Parcel.Opening.Opened(Parcel parcel) ->
                    keep(working -> working.receive(parcel), () -> told.accept(found));
            }
        }));
    }

    /**
     * Takes in what was made of a file of another program.
     *
     * @param then run on the JavaFX thread when it is kept and shown
     */
    public void takeIn(Parcel parcel, Runnable then) {
        keep(opened -> opened.takeIn(parcel), then);
    }

    private void keep(Function<Workspace, Outcome> deed, Runnable then) {
        workspace.ifPresent(opened -> worker.execute(() -> {
            switch (deed.apply(opened)) {
                case Outcome.Kept(Now kept) -> show(kept, then);
                case Outcome.NotKept(Trouble reason) ->
                    home.execute(() -> {
                        // The same trouble twice is said twice.
                        trouble.set(Optional.empty());
                        trouble.set(Optional.of(reason));
                    });
            }
        }));
    }

    private void show(Now kept, Runnable then) {
        Corpus corpus = kept.corpus();
        DateReadings read = DateReadings.of(corpus, readings);
        readings = read;
        List<Runnable> shown =
                companions.stream().map(companion -> companion.apply(kept)).toList();
        home.execute(() -> {
            trouble.set(Optional.empty());
            explorer.personalProperty().set(Personal.of(kept.state()));
            if (!corpus.equals(explorer.corpus())) {
                explorer.update(corpus);
            }
            explorer.readingsProperty().set(read);
            now.set(Optional.of(kept));
            shown.forEach(Runnable::run);
            then.run();
        });
    }
}
