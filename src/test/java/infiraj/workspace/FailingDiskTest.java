package infiraj.workspace;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Corpus;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, read-only, taken away, or breaks off at any moment costs nothing that was acknowledged. */
class FailingDiskTest {
    private static final IOException FULL = new IOException("No space left on device");

    @TempDir
    Path folder = Path.of("");

    private Workspace open(Path where, Disk disk) {
        // Files are brought up to date after every third change, at once.
        return Workspace.open(
                where, Corpus.empty(), Runnable::run, new Store.Manner(disk, InstantSource.system(), 3, 1 << 20));
    }

    private static Trouble trouble(Outcome outcome) {
        return assertInstanceOf(Outcome.NotKept.class, outcome).trouble();
    }

    private static Outcome star(Workspace workspace, String event) {
        return workspace.make(state -> Change.star(state, event, true));
    }

    @Test
    void brokenOffAtAnyOperationNothingAcknowledgedIsLost() throws IOException {
        int steps = 12;
        List<State> states = Script.states(7, State.EMPTY, steps);
        int operations = 0;
        boolean broken = true;
        while (broken) {
            Path here = folder.resolve("cut-" + operations);
            FailingDisk disk = new FailingDisk(operations, new IOException("the plug was pulled"));
            int acknowledged = 0;
            try (Workspace workspace = open(here, disk)) {
                Script script = new Script(7);
                while (acknowledged < steps && script.step(workspace) instanceof Outcome.Kept) {
                    acknowledged++;
                }
                disk.breakDown();
            }
            broken = acknowledged < steps;
            // What was being written when it broke off may be there or not; nobody was told that it is.
            List<State> possible = states.subList(acknowledged, Math.min(acknowledged + 2, states.size()));
            String where = "after operation " + operations;
            if (Files.exists(here)) {
                try (Workspace again = open(here, Disk.REAL)) {
                    assertTrue(possible.contains(again.now().state()), where);
                    assertEquals(List.of(), again.findings(), where);
                    assertInstanceOf(Outcome.Kept.class, star(again, "afterwards"), where);
                }
                try (Workspace third = open(here, Disk.REAL)) {
                    assertTrue(third.now().state().stars().contains("afterwards"), where);
                }
            }
            operations++;
        }
        assertTrue(operations > 40, "the script does enough to be broken off: " + operations);
    }

    @Test
    void aFullDiskIsNamedAndWorkGoesOnWhenThereIsRoomAgain() {
        FailingDisk disk = new FailingDisk(Integer.MAX_VALUE, FULL);
        try (Workspace workspace = open(folder, disk)) {
            star(workspace, "before");
            disk.breakDown();
            assertEquals(
                    Trouble.Kind.FULL, trouble(star(workspace, "meanwhile")).kind());
            assertEquals(1, workspace.now().state().stars().size());
            disk.mend();
            assertInstanceOf(Outcome.Kept.class, star(workspace, "after"));
        }
        try (Workspace again = open(folder, Disk.REAL)) {
            assertEquals(
                    List.of("after", "before"), List.copyOf(again.now().state().stars()));
            assertEquals(List.of(), again.findings());
        }
    }

    @Test
    void aDiskWithoutRoomIsFullWhateverTheSystemSays() {
        FailingDisk disk = new FailingDisk(Integer.MAX_VALUE, new IOException("Auf dem Gerät ist kein Platz"));
        try (Workspace workspace = open(folder, disk)) {
            disk.withRoom(0).breakDown();
            assertEquals(Trouble.Kind.FULL, trouble(star(workspace, "one")).kind());
        }
    }

    @Test
    void aFullDiskWhileFilesAreBroughtUpToDateLeavesTheJournal() {
        FailingDisk disk = new FailingDisk(Integer.MAX_VALUE, FULL);
        try (Workspace workspace = open(folder, disk)) {
            star(workspace, "one");
            star(workspace, "two");
            disk.breakDown();
        }
        try (Workspace again = open(folder, Disk.REAL)) {
            assertEquals(List.of("one", "two"), List.copyOf(again.now().state().stars()));
        }
    }

    @Test
    void aReadOnlyFolderIsShownAndNothingInItTouched() throws IOException {
        try (Workspace workspace = open(folder, Disk.REAL)) {
            star(workspace, "one");
        }
        Files.writeString(folder.resolve("bookmarks.json"), "damaged");
        FailingDisk disk = new FailingDisk(1, new AccessDeniedException(folder.toString()));
        try (Workspace workspace = open(folder, disk)) {
            assertAll(
                    () -> assertEquals(
                            Optional.of(Trouble.Kind.READ_ONLY),
                            workspace.now().readOnly().map(Trouble::kind)),
                    () -> assertEquals(
                            List.of("one"), List.copyOf(workspace.now().state().stars())),
                    () -> assertEquals(1, workspace.findings().size()),
                    () -> assertEquals(
                            Trouble.Kind.READ_ONLY,
                            trouble(star(workspace, "two")).kind()));
        }
        assertEquals("damaged", Files.readString(folder.resolve("bookmarks.json")));
    }

    @Test
    void aDamagedFileThatCannotBePutAsideIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("notes.json"), "damaged");
        FailingDisk disk = new FailingDisk(2, new AccessDeniedException("damaged"));
        try (Workspace workspace = open(folder, disk)) {
            disk.mend();
            assertEquals(Trouble.Kind.READ_ONLY, trouble(star(workspace, "one")).kind());
        }
        assertEquals("damaged", Files.readString(folder.resolve("notes.json")));
    }

    @Test
    void aFolderThatWasTakenAwayIsMissedAndNotMadeAnew() throws IOException {
        Path here = folder.resolve("work");
        try (Workspace workspace = open(here, Disk.REAL)) {
            star(workspace, "one");
            Path away = Files.move(here, folder.resolve("away"));
            assertEquals(Trouble.Kind.GONE, trouble(star(workspace, "two")).kind());
            assertTrue(Files.notExists(here));
            Files.move(away, here);
            assertInstanceOf(Outcome.Kept.class, star(workspace, "three"));
        }
        try (Workspace again = open(here, Disk.REAL)) {
            assertEquals(
                    List.of("one", "three"), List.copyOf(again.now().state().stars()));
        }
    }

    @Test
    void whereAFileStandsInPlaceOfTheFolderNothingIsLostEither() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        try (Workspace workspace = open(file, Disk.REAL)) {
            assertEquals(
                    Trouble.Kind.FAILED,
                    workspace.now().readOnly().orElseThrow().kind());
        }
        assertEquals("mine", Files.readString(file));
    }
}
