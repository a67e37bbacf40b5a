package infiraj.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import infiraj.model.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Undo and redo, and the journal, for any sequence of changes. */
class HistoryPropertiesTest {
    @Property(tries = 200)
    void undoingAllLeadsBackToTheBeginningAndRedoingAllToTheEnd(
            @ForAll long seed, @ForAll @IntRange(max = 60) int steps) {
        Script script = new Script(seed);
        History history = new History();
        State state = State.EMPTY;
        for (int i = 0; i < steps; i++) {
            Change change = script.change(state);
            history.add(change);
            state = state.after(change);
        }
        State end = state;
        while (history.undoable().isPresent()) {
            state = state.after(history.undoable().orElseThrow().inverse());
            history.stepBack();
        }
        assertEquals(State.EMPTY, state);
        while (history.redoable().isPresent()) {
            state = state.after(history.redoable().orElseThrow());
            history.stepForth();
        }
        assertEquals(end, state);
    }

    @Property(tries = 30)
    void theJournalAloneAndTheFilesAloneSayTheSame(@ForAll long seed, @ForAll @IntRange(max = 40) int steps)
            throws IOException {
        Path folder = Files.createTempDirectory("infiraj-history");
        try {
            State expected = Script.states(seed, State.EMPTY, steps).getLast();
            // So that the journal is never folded before the end.
            Store.Manner patient = new Store.Manner(Disk.REAL, Store.Manner.USUAL.clock(), 1000, Long.MAX_VALUE);
            try (Workspace workspace = Workspace.open(folder, Corpus.empty(), Runnable::run, patient)) {
                Script script = new Script(seed);
                for (int i = 0; i < steps; i++) {
                    assertInstanceOf(Outcome.Kept.class, script.step(workspace));
                }
                try (Workspace reader = Workspace.open(folder, Corpus.empty(), Runnable::run)) {
                    assertEquals(expected, reader.now().state(), "from the journal");
                }
            }
            try (Workspace again = Workspace.open(folder, Corpus.empty(), Runnable::run)) {
                assertEquals(expected, again.now().state(), "from the files");
                assertEquals(List.of(), again.findings());
            }
        } finally {
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
