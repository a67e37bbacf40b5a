package infiraj.workspace;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.workspace.Parcel.Opening;
import infiraj.workspace.Parcel.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that is handed on comes whole, collides with nothing, and brings nothing that was not asked for. */
class ParcelTest {
    private static final Article SHIPPED = Works.article("shipped");
    private static final Corpus BASE = new Corpus(List.of(SHIPPED), List.of(Works.event("summit", "قمة", SHIPPED)));
    private static final String MARK = "{\"format\": \"infiraj-workspace/1\"}";

    @TempDir
    Path folder = Path.of("");

    private Workspace open(String name) {
        return Workspace.open(folder.resolve(name), BASE, Runnable::run);
    }

    private static Now kept(Outcome outcome) {
        return assertInstanceOf(Outcome.Kept.class, outcome).now();
    }

    private static Article article(String text) {
        Article article = Works.article("same", text);
        return new Article(
                article.id(),
                article.headline(),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.of("same.txt"),
                article.paragraphs());
    }

    /** An article, an event that it states, another version of the summit, a note, a star and a view. */
    private static void fill(Workspace workspace, String text) {
        Article article = article(text);
        kept(workspace.make(
                Map.of("same.txt", text.getBytes(StandardCharsets.UTF_8)),
                (state, names) -> Change.takeIn(state, List.of(article), names)));
        kept(workspace.make(state -> Change.accept(state, Works.event("same-0-4", text, article), "same-0-4")));
        kept(workspace.make(state -> Change.edit(state, Works.event("summit", text, SHIPPED))));
        kept(workspace.make(state -> Change.note(state, "same-0-4", text)));
        kept(workspace.make(state -> Change.star(state, "same-0-4", true)));
        kept(workspace.make(
                state -> Change.keep(state, new Bookmark("view-1", Bookmark.Kind.VIEW, text, "infiraj:" + text))));
    }

    private Path parcel(String name, String text) {
        Path file = folder.resolve(name + ".zip");
        try (Workspace workspace = open(name)) {
            fill(workspace, text);
            assertEquals(Optional.empty(), workspace.share(file));
        }
        return file;
    }

    private static Parcel opened(Path file) {
        return assertInstanceOf(Opening.Opened.class, ParcelFile.read(file, BASE))
                .parcel();
    }

    @Test
    void whatWasHandedOnIsThereInAnEmptyWorkspace() throws IOException {
        Path file = parcel("theirs", "التقى الوزيران");
        try (Workspace theirs = open("theirs");
                Workspace mine = open("mine")) {
            Now now = kept(mine.receive(opened(file)));
            assertEquals(theirs.now().state(), now.state());
            assertEquals(Optional.of(Deed.RECEIVE), now.undoable());
        }
        assertEquals("التقى الوزيران", Files.readString(folder.resolve("mine/sources/same.txt")));
    }

    @Test
    void theSameWorkMakesTheSameFile() throws IOException {
        byte[] one = Files.readAllBytes(parcel("one", "التقى الوزيران"));
        assertArrayEquals(one, Files.readAllBytes(parcel("other", "التقى الوزيران")));
    }

    @Test
    void idsThatAreTakenAreGivenOthersAndEverythingPointsAtThose() throws IOException {
        Path file = parcel("theirs", "زار الوزير سيول");
        try (Workspace mine = open("mine")) {
            fill(mine, "التقى الوزيران");
            State before = mine.now().state();
            Now now = kept(mine.receive(opened(file)));
            State state = now.state();
            assertAll(
                    () -> assertTrue(state.articles()
                            .values()
                            .containsAll(before.articles().values())),
                    () -> assertTrue(
                            state.events().values().containsAll(before.events().values())),
                    () -> assertTrue(state.bookmarks()
                            .values()
                            .containsAll(before.bookmarks().values())),
                    () -> assertEquals(2, state.articles().size()),
                    () -> assertEquals(4, state.events().size()),
                    () -> assertEquals(2, state.notes().size()),
                    () -> assertEquals(2, state.stars().size()),
                    () -> assertEquals(2, state.bookmarks().size()));
            Event theirs = state.events().values().stream()
                    .filter(event -> event.id().startsWith("same-0-4-"))
                    .findFirst()
                    .orElseThrow();
            String article = theirs.evidence().getFirst().passage().article();
            assertEquals("زار الوزير سيول", state.notes().get(theirs.id()));
            assertEquals(
                    "زار الوزير سيول",
                    now.corpus().quoted(theirs.evidence().getFirst().passage()));
            String source = now.corpus().article(article).orElseThrow().source().orElseThrow();
            assertEquals(
                    "زار الوزير سيول",
                    Files.readString(folder.resolve("mine/sources").resolve(source)));
            assertEquals(state, kept(mine.receive(opened(file))).state(), "a second time nothing is added");
            assertEquals(before, kept(mine.undo()).state());
        }
    }

    @Test
    void aDamagedPartIsLeftAndNamedAndTheRestComes() throws IOException {
        Path file = zip(Map.of(ParcelFile.MARK, MARK, "notes.json", "{ damaged", "reviewed.txt", "one-0-1\n"));
        Parcel parcel = opened(file);
        assertEquals(List.of("one-0-1"), List.copyOf(parcel.state().decided()));
        assertEquals(file.resolve("notes.json"), parcel.left().getFirst().file());
    }

    private Path zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("made.zip"), bytes.toByteArray());
    }

    private static Reason refused(Opening opening) {
        return assertInstanceOf(Opening.Refused.class, opening).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.json",
                "articles/../../evil.json",
                "/etc/passwd",
                "C:\\evil.json",
                "articles\\evil.json",
                "articles/Evil.json",
                "articles/.json",
                "sources/../evil.txt",
                "sources/.bashrc",
                "sources/nul.txt",
                "sources/COM1",
                "sources/a/b.txt",
                "sources/evil.txt ",
                "sources/\u202eevil.txt",
                "older/notes.json",
                "lock",
                "inner.zip",
                "run.exe"
            })
    void aNameThatNoWorkspaceHasIsRefused(String name) throws IOException {
        Opening opening = ParcelFile.read(zip(Map.of(name, "x")), BASE);
        assertEquals(Reason.ODD_NAME, refused(opening));
        assertEquals(name, assertInstanceOf(Opening.Refused.class, opening).where());
        assertTrue(Files.notExists(folder.resolve("evil.json")));
    }

    @Test
    void whatIsNoZipOrAZipOfSomethingElseIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "not a zip");
        Path cut = Files.write(
                folder.resolve("cut.zip"),
                java.util.Arrays.copyOf(Files.readAllBytes(zip(Map.of(ParcelFile.MARK, MARK))), 60));
        Path other = zip(Map.of("reviewed.txt", "x"));
        assertAll(
                () -> assertEquals(Reason.NOT_A_ZIP, refused(ParcelFile.read(text, BASE))),
                () -> assertEquals(Reason.NOT_A_ZIP, refused(ParcelFile.read(cut, BASE))),
                () -> assertEquals(Reason.NOT_A_WORKSPACE, refused(ParcelFile.read(other, BASE))),
                () -> assertEquals(Reason.UNREADABLE, refused(ParcelFile.read(folder.resolve("nothing.zip"), BASE))));
    }

    @Test
    void absurdSizesAreRefusedBeforeTheyAreInMemory() throws IOException {
        byte[] dense = Files.readAllBytes(zip(Map.of("chronology.json", " ".repeat(20 << 20))));
        byte[] many = Files.readAllBytes(zip(Map.of("reviewed.txt", "1", "notes.json", "2", "bookmarks.json", "3")));
        assertAll(
                () -> assertEquals(Reason.TOO_DENSE, unpacked(dense, UnpackLimits.USUAL)),
                () -> assertEquals(Reason.TOO_LARGE, unpacked(dense, new UnpackLimits(10, 1 << 20, 1 << 20))),
                () -> assertEquals(Reason.TOO_MANY, unpacked(many, new UnpackLimits(2, 1 << 20, 100))));
    }

    private static Reason unpacked(byte[] zip, UnpackLimits limits) {
        return assertInstanceOf(
                        Unpacking.Unpacked.Refused.class,
                        Unpacking.unpack(new java.io.ByteArrayInputStream(zip), zip.length, limits))
                .reason();
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        String zip = Files.readString(zip(Map.of("notes.json", "1", "notes.jsom", "2")), StandardCharsets.ISO_8859_1);
        byte[] twice = zip.replace("notes.jsom", "notes.json").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Reason.TWICE, unpacked(twice, UnpackLimits.USUAL));
    }
}
