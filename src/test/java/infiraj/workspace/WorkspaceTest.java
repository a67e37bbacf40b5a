package infiraj.workspace;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person adds is there again, whatever became of the program. */
class WorkspaceTest {
    private static final Article SHIPPED = Works.article("shipped");
    private static final Event SUMMIT = Works.event("summit", "قمة", SHIPPED);
    private static final Corpus BASE = new Corpus(List.of(SHIPPED), List.of(SUMMIT));
    private static final Article OWN = Works.article("own");
    private static final Event EVENT = Works.event("event", "لقاء", OWN);
    private static final Bookmark VIEW = new Bookmark("view-1", Bookmark.Kind.VIEW, "عام 2019", "infiraj:2019");

    @TempDir
    Path folder = Path.of("");

    private Workspace open() {
        return Workspace.open(folder, BASE, Runnable::run);
    }

    private static Now kept(Outcome outcome) {
        return assertInstanceOf(Outcome.Kept.class, outcome).now();
    }

    private static Now make(Workspace workspace, Function<State, Change> change) {
        return kept(workspace.make(change));
    }

    /** A bit of everything. */
    private static Now fill(Workspace workspace) {
        make(workspace, state -> Change.takeIn(state, List.of(OWN)));
        make(workspace, state -> Change.accept(state, EVENT, "own-0-14"));
        make(workspace, state -> Change.note(state, "summit", "سطر\nوسطر آخر"));
        make(workspace, state -> Change.star(state, "summit", true));
        make(workspace, state -> Change.keep(state, VIEW));
        return make(workspace, state -> Change.dismiss(state, "own-0-99"));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void anEmptyFolderAddsNothing() {
        try (Workspace workspace = open()) {
            assertAll(
                    () -> assertEquals(BASE, workspace.now().corpus()),
                    () -> assertEquals(State.EMPTY, workspace.now().state()),
                    () -> assertEquals(List.of(), workspace.findings()));
        }
    }

    @Test
    void everythingIsThereAgainAfterClosing() throws IOException {
        Now before;
        try (Workspace workspace = open()) {
            before = fill(workspace);
        }
        assertEquals(
                Set.of("articles", "chronology.json", "notes.json", "bookmarks.json", "reviewed.txt", "lock"), names());
        try (Workspace again = open()) {
            assertEquals(before.state(), again.now().state());
            assertEquals(before.corpus(), again.now().corpus());
        }
    }

    @Test
    void openingAndClosingWritesNothing() throws IOException {
        try (Workspace workspace = open()) {
            fill(workspace);
        }
        Set<String> before = names();
        try (Workspace again = open()) {
            assertEquals(List.of(), again.findings());
        }
        assertEquals(before, names(), "above all no older versions");
    }

    @Test
    void everythingIsThereAgainWithoutClosing() {
        try (Workspace workspace = open()) {
            Now before = fill(workspace);
            try (Workspace second = open()) {
                assertEquals(before.state(), second.now().state());
                assertEquals(
                        Optional.of(Trouble.Kind.LOCKED),
                        second.now().readOnly().map(Trouble::kind));
            }
        }
    }

    @Test
    void theSecondWindowChangesNothingAndSaysWhy() throws IOException {
        try (Workspace first = open()) {
            fill(first);
            Set<String> before = names();
            try (Workspace second = open()) {
                Outcome outcome = second.make(state -> Change.star(state, "summit", true));
                assertEquals(
                        Trouble.Kind.LOCKED,
                        assertInstanceOf(Outcome.NotKept.class, outcome)
                                .trouble()
                                .kind());
            }
            assertEquals(before, names());
        }
    }

    @Test
    void anEventWithAShippedIdStandsInItsPlaceUntilItIsRemoved() {
        Event edited = Works.event("summit", "قمة طوكيو", SHIPPED);
        try (Workspace workspace = open()) {
            assertEquals(
                    List.of(edited),
                    make(workspace, state -> Change.edit(state, edited))
                            .corpus()
                            .events());
            assertEquals(
                    List.of(SUMMIT),
                    make(workspace, state -> Change.remove(state, "summit"))
                            .corpus()
                            .events());
        }
    }

    @Test
    void everyDeedIsUndoneAndRedoneByName() {
        try (Workspace workspace = open()) {
            make(workspace, state -> Change.takeIn(state, List.of(OWN)));
            Now merged = make(workspace, state -> Change.merge(state, EVENT, "own-0-14"));
            assertEquals(Optional.of(Deed.MERGE), merged.undoable());
            Now undone = kept(workspace.undo());
            assertAll(
                    () -> assertEquals(Optional.of(Deed.TAKE_IN), undone.undoable()),
                    () -> assertEquals(Optional.of(Deed.MERGE), undone.redoable()),
                    () -> assertEquals(BASE.events(), undone.corpus().events()));
            assertEquals(merged.state(), kept(workspace.redo()).state());
            kept(workspace.undo());
            Now other = make(workspace, state -> Change.star(state, "summit", true));
            assertEquals(Optional.empty(), other.redoable(), "what was undone before it is forgotten");
        }
    }

    @Test
    void whatIsUndoneIsGoneAfterReopeningToo() {
        try (Workspace workspace = open()) {
            fill(workspace);
            while (kept(workspace.undo()).undoable().isPresent()) {}
        }
        try (Workspace again = open()) {
            assertEquals(State.EMPTY, again.now().state());
        }
    }

    @Test
    void whatCouldNotBeReadAgainIsNotKept() {
        try (Workspace workspace = open()) {
            Outcome outcome = workspace.make(state -> Change.note(state, "summit", "ناقوس\u0007"));
            assertEquals(
                    Trouble.Kind.UNFIT,
                    assertInstanceOf(Outcome.NotKept.class, outcome).trouble().kind());
            assertEquals(State.EMPTY, workspace.now().state());
        }
    }

    @Test
    void aDamagedFileIsPutAsideWholeAndEverythingElseOpened() throws IOException {
        Now before;
        try (Workspace workspace = open()) {
            before = fill(workspace);
        }
        Files.writeString(folder.resolve("notes.json"), "{ damaged");
        try (Workspace again = open()) {
            Finding finding = again.findings().getFirst();
            assertAll(
                    () -> assertEquals(folder.resolve("notes.json"), finding.file()),
                    () -> assertEquals(
                            "{ damaged", Files.readString(finding.aside().orElseThrow())),
                    () -> assertTrue(Files.notExists(folder.resolve("notes.json"))),
                    () -> assertEquals(before.corpus(), again.now().corpus()));
            fill(again);
        }
        try (Workspace third = open()) {
            assertEquals(before.state(), third.now().state());
            assertEquals(List.of(), third.findings());
        }
    }

    @Test
    void eventsOfADamagedArticleWaitUntilItIsMended() throws IOException {
        Now before;
        try (Workspace workspace = open()) {
            before = fill(workspace);
        }
        Path file = folder.resolve("articles").resolve("own.json");
        String sound = Files.readString(file);
        Files.writeString(file, sound.substring(0, 40));
        try (Workspace again = open()) {
            assertEquals(2, again.findings().size(), "the article, and the event that quotes it");
            assertEquals(BASE.events(), again.now().corpus().events());
            make(again, state -> Change.star(state, "summit", false));
        }
        Files.writeString(file, sound);
        try (Workspace mended = open()) {
            assertEquals(before.corpus(), mended.now().corpus());
        }
    }

    @Test
    void aTornRecordIsPassedOverAndADamagedOneNamed() throws IOException {
        Path journal = folder.resolve("journal-000001.jsonl");
        byte[] whole;
        try (Workspace workspace = open()) {
            fill(workspace);
            whole = Files.readAllBytes(journal);
        }
        Files.write(journal, java.util.Arrays.copyOf(whole, whole.length - 3));
        try (Workspace again = open()) {
            assertEquals(List.of(), again.findings());
        }
        byte[] flipped = whole.clone();
        flipped[30] ^= 1;
        Files.write(journal, flipped);
        try (Workspace third = open()) {
            Finding finding = third.findings().getFirst();
            assertEquals(journal, finding.file());
            assertEquals(whole.length, Files.size(finding.aside().orElseThrow()), "the whole journal is kept");
        }
    }
}
