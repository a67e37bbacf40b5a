package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import infiraj.app.Program.Outcome;
import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.outbox.Target;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import infiraj.workspace.Change;
import infiraj.workspace.Workspace;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class ExportCommandTest {
    private static Outcome export(Object... arguments) throws Exception {
        List<String> call = new ArrayList<>(List.of("export"));
        Arrays.stream(arguments).map(Object::toString).forEach(call::add);
        Outcome outcome = Program.run(call.toArray(String[]::new));
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        return outcome;
    }

    /** A format in a language. */
    private record Case(Target target, Language language) {
        private void check(Path folder) {
            String name = target.constant().name().toLowerCase(Locale.ROOT);
            Path file = folder.resolve(name + " السنوات " + language.tag() + "." + target.ending());
            try {
                Outcome outcome = export(name, file, "--lang", language.tag());
                assertEquals(0, outcome.exit(), outcome.err());
                assertTrue(Files.size(file) > 0);
                String losses = target.losses(new Messages(Wording.of(language)));
                assertTrue(outcome.out().contains(losses), outcome.out());
            } catch (Exception e) {
                throw new AssertionError(this.toString(), e);
            }
        }
    }

    @Test
    void everyFormatIsWrittenInBothLanguagesIntoAFolderOfAnyName(@TempDir Path temporary) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("تصدير الأحداث to share"));
        List<Case> cases = Target.all().stream()
                .flatMap(target -> Arrays.stream(Language.values()).map(language -> new Case(target, language)))
                .toList();
        cases.parallelStream().forEach(each -> each.check(folder));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(cases.size(), files.count(), "and nothing is left beside them");
        }
    }

    @Test
    void aPictureHasTheSizeThatIsAskedForAndHoldsWhatIsChosen(@TempDir Path folder) throws Exception {
        Path png = folder.resolve("p.png");
        Path svg = folder.resolve("p.svg");
        Path pdf = folder.resolve("p.pdf");
        for (Path file : List.of(png, svg, pdf)) {
            String format = file.getFileName().toString().substring(2);
            Outcome outcome = export(
                    format, file, "--lang", "en", "--from", "2023", "--filter", "landmarks", "--size", "1000x900");
            assertEquals(0, outcome.exit(), outcome.err());
            assertTrue(outcome.out().startsWith("4 events in "), outcome.out());
        }
        BufferedImage picture = ImageIO.read(png.toFile());
        assertEquals(List.of(1000, 900), List.of(picture.getWidth(), picture.getHeight()));
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement();
        assertEquals("0 0 1000 900", root.getAttribute("viewBox"));
        assertTrue(root.getTextContent().contains("Camp David"), "words that can be searched for");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Camp David"), text);
            assertFalse(text.contains("1965"), "nothing before the period");
        }
    }

    @Test
    void aPictureGoesToStandardOutputLikeAnyOtherFormat() throws Exception {
        Outcome outcome = export("svg", "-", "--lang", "ar", "--filter", "landmarks");
        assertEquals(0, outcome.exit(), outcome.err());
        assertTrue(outcome.out().endsWith("</svg>\n"), "nothing but the file");
        assertTrue(outcome.err().contains("5 أحداث"), outcome.err());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyIfToldTo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("events.csv"), "mine");
        Outcome refused = export("csv", file, "--lang", "en");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("--replace"), refused.err());
        assertEquals("mine", Files.readString(file));
        Outcome replaced = export("csv", file, "--lang", "en", "--replace");
        assertEquals(0, replaced.exit(), replaced.err());
        assertTrue(Files.readString(file).contains("gsomia"));
    }

    @Test
    void aFolderThatTakesNoFilesIsOneSentence() throws Exception {
        Path closed = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(closed), "where not even the administrator may write");
        Outcome outcome = export("csv", closed.resolve("a.csv"), "--lang", "en");
        assertEquals(2, outcome.exit());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().startsWith("Cannot write "), outcome.err());
    }

    @Test
    void aHyphenStandsForStandardOutput() throws Exception {
        Outcome outcome = export("csv", "-", "--lang", "en", "--filter", "landmarks");
        assertEquals(0, outcome.exit(), outcome.err());
        assertEquals('\uFEFF', outcome.out().charAt(0));
        assertTrue(outcome.out().endsWith("\r\n"), "nothing but the file");
        assertTrue(outcome.err().contains("5 events"), outcome.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv nowhere/a.csv                    | Cannot write nowhere/a.csv
            csv .                                | is there already
            docx a.docx                          | docx
            csv a.csv --from 2024 --to 2018      | ends before it begins
            csv a.csv --filter kind:warm         | verbal-cooperation
            csv a.csv --filter article:no-such   | No article has the id no-such
            """)
    void aWrongCallEndsWithTwoAndSaysWhy(String call, String reason) throws Exception {
        Outcome outcome = export((Object[]) (call + " --lang en").split(" "));
        assertEquals(2, outcome.exit(), outcome.out());
        assertTrue(outcome.err().contains(reason), outcome.err());
        assertFalse(Files.exists(Path.of("a.csv")));
    }

    /** Somebody's workspace, with one event that a passage of the shipped articles states. */
    private static Event ownEventIn(Path folder) {
        Corpus shipped = ((LoadResult.Loaded) CorpusLoader.load(Options.shipped())).corpus();
        Event told = shipped.events().getFirst();
        Event own = new Event(
                "own-visit",
                new Bilingual("زيارة من عندي", "A visit of mine"),
                told.summary(),
                told.date(),
                told.type(),
                told.participants(),
                Optional.empty(),
                told.evidence(),
                Optional.empty(),
                List.of(),
                false);
        try (Workspace workspace = Workspace.open(folder, shipped, Runnable::run)) {
            assertInstanceOf(
                    infiraj.workspace.Outcome.Kept.class,
                    workspace.make(state -> Change.accept(state, own, "candidate")));
        }
        return own;
    }

    @Test
    void onesOwnEventsAreWrittenIfAskedFor(@TempDir Path folder) throws Exception {
        Path mine = folder.resolve("أعمالي");
        String title = ownEventIn(mine).title().en();
        Outcome without = export("csv", "-", "--lang", "en", "--workspace", mine);
        Outcome with = export("csv", "-", "--lang", "en", "--workspace", mine, "--mine");
        assertAll(
                () -> assertEquals(0, with.exit(), with.err()),
                () -> assertFalse(without.out().contains(title), without.out()),
                () -> assertTrue(with.out().contains(title), with.out()));
    }
}
