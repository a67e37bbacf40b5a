package infiraj.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    @TempDir
    Path folder = Path.of("");

    private final Importer importer = new Importer(new DraftReader(List.of()), new Twins(), Corpus.empty());

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("deeper/still"));
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("one.txt"), "زار الوزير سيول أمس.\nوعاد اليوم.");
        Files.writeString(folder.resolve("deeper/still/two.txt"), "التقى الوزيران في طوكيو يوم الأربعاء.");
        Files.writeString(folder.resolve("deeper/twin.txt"), "زار الوزير سيول امس.\nوعاد اليوم.");
        Files.writeString(folder.resolve("deeper/bad.json"), "{");
        Files.writeString(folder.resolve("deeper/picture.png"), "not looked at");
        Files.writeString(folder.resolve(".hidden/three.txt"), "لا يقرأ هذا.");
        Files.writeString(folder.resolve("empty.txt"), "");
    }

    private Importer.Outcome read(Path... what) {
        return importer.read(List.of(what), () -> false, (done, all) -> {});
    }

    private static Set<Refusal.Kind> kinds(Importer.Outcome outcome) {
        return outcome.refusals().stream().map(Refusal::kind).collect(Collectors.toSet());
    }

    @Test
    void theGoodFilesOfAFolderGoInAndTheBadAreReported() {
        Importer.Outcome outcome = read(folder);
        assertEquals(3, outcome.arrivals().size());
        assertEquals(Set.of(Refusal.Kind.BAD_ARTICLE, Refusal.Kind.EMPTY), kinds(outcome));
        assertFalse(outcome.cancelled());
    }

    @Test
    void theSameTextTwiceIsNoticed() {
        List<Importer.Arrival> twins = read(folder).arrivals().stream()
                .filter(arrival -> arrival.twin().isPresent())
                .toList();
        assertEquals(1, twins.size());
        assertTrue(twins.getFirst().twin().orElseThrow().isSame());
    }

    @Test
    void filesNamedOneByOneAreRefusedOneByOne() {
        Importer.Outcome outcome =
                read(folder.resolve("deeper/picture.png"), folder.resolve("nothing.txt"), folder.resolve(".hidden"));
        assertEquals(Set.of(Refusal.Kind.OTHER_KIND, Refusal.Kind.MISSING), kinds(outcome));
        assertEquals(1, outcome.arrivals().size());
    }

    @Test
    void cancelledBeforeItBeginsItReadsNothing() {
        Importer.Outcome outcome = importer.read(List.of(folder), () -> true, (done, all) -> {});
        assertEquals(List.of(), outcome.arrivals());
        assertTrue(outcome.cancelled());
    }

    @Test
    void tellsHowFarItHasCome() {
        List<String> heard = new ArrayList<>();
        importer.read(List.of(folder), () -> false, (done, all) -> heard.add(done + "/" + all));
        assertEquals(List.of("5/5"), heard);
    }

    @Test
    void linksLeadNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("deeper/round"), folder);
        assertEquals(3, read(folder).arrivals().size());
    }
}
