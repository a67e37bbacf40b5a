package infiraj.workspace;

import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.model.Corpus;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Opens the folder of a workspace: takes the lock, reads what is there, puts aside what is damaged, and brings the files up
 * to date if the last window did not get to it. Where any of this cannot be done, nothing is written.
 */
final class Opening {
    private final Layout layout;
    private final Corpus base;
    private final Store.Manner manner;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Closeable> lock = Optional.empty();
    private Optional<Trouble> readOnly = Optional.empty();

    Opening(Layout layout, Corpus base, Store.Manner manner) {
        this.layout = layout;
        this.base = base;
        this.manner = manner;
    }

    Store.Opened open() {
        takeLock();
        Loading.Loaded loaded = load();
        loaded.problems().forEach((file, problems) -> findings.add(finding(file, problems, loaded)));
        int number = 1 + lastJournal();
        Store store = new Store(manner, layout, loaded, findings, number, lock, readOnly);
        if (readOnly.isEmpty() && loaded.replayed()) {
            try {
                store.fold(loaded.state(), number);
            } catch (IOException e) {
                LoggerFactory.getLogger(Opening.class).warn("The journal stays until the files can be written", e);
            }
        }
        return new Store.Opened(store, loaded.state());
    }

    private void takeLock() {
        try {
            manner.disk().makeFolder(layout.folder());
            lock = manner.disk().lock(layout.lock());
            if (lock.isEmpty()) {
                readOnly = Optional.of(new Trouble(Trouble.Kind.LOCKED, layout.folder(), ""));
            }
        } catch (IOException e) {
            readOnly = Optional.of(trouble(e));
        }
    }

    private Trouble trouble(IOException e) {
        return Trouble.of(e, layout.folder(), manner.disk());
    }

    private Loading.Loaded load() {
        try {
            Loading.Loaded loaded = Loading.load(layout, base);
            if (loaded.hasUnreadable() && readOnly.isEmpty()) {
                readOnly = Optional.of(new Trouble(Trouble.Kind.UNREADABLE, layout.folder(), ""));
            }
            return loaded;
        } catch (IOException e) {
            String words = e.getClass().getSimpleName() + ": " + e.getMessage();
            findings.add(new Finding(
                    layout.folder(),
                    Optional.empty(),
                    List.of(Problem.of(layout.folder(), ProblemKind.UNREADABLE, words))));
            readOnly = Optional.of(readOnly.orElse(new Trouble(Trouble.Kind.UNREADABLE, layout.folder(), words)));
            return Loading.Loaded.NOTHING;
        }
    }

    /** A journal stays besides: it is deleted once the files hold what could be read of it. */
    private Finding finding(Path file, List<Problem> problems, Loading.Loaded loaded) {
        if (readOnly.isPresent() || !loaded.spoiled().contains(file)) {
            return new Finding(file, Optional.empty(), problems);
        }
        try {
            manner.disk().makeFolder(layout.damaged());
            Path aside = Layout.stamped(layout.damaged(), file, manner.clock().instant());
            if (Journal.number(file).isPresent()) {
                manner.disk().keep(file, aside);
            } else {
                manner.disk().move(file, aside);
            }
            return new Finding(file, Optional.of(aside), problems);
        } catch (IOException e) {
            // What cannot be put aside must not be overwritten.
            readOnly = Optional.of(trouble(e));
            return new Finding(file, Optional.empty(), problems);
        }
    }

    private int lastJournal() {
        try {
            return layout.journals().stream()
                    .flatMap(file -> Journal.number(file).stream())
                    .reduce(0, Math::max);
        } catch (IOException e) {
            // Then nothing was read either, and nothing will be written.
            return 0;
        }
    }
}
