package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.app.Program.Outcome;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlidesCommandTest {
    private static final Path TINY =
            Path.of("src/test/resources/infiraj/corpus/tiny").toAbsolutePath();

    @TempDir
    Path folder = Path.of("");

    private Outcome slides(String... more) throws Exception {
        List<String> arguments = Stream.concat(
                        Stream.of("slides", "--corpus", TINY.toString(), "--lang", "en"), Stream.of(more))
                .toList();
        return Program.run(arguments.toArray(String[]::new));
    }

    @Test
    void everyStepBecomesAPictureOfTheSizeAskedFor() throws Exception {
        Path out = folder.resolve("for the class");
        Outcome outcome = slides(out.toString(), "--size", "640x480");
        assertEquals(0, outcome.exit(), outcome.err());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of("01.png", "02.png", "03.png", "04.png"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        BufferedImage picture = ImageIO.read(out.resolve("03.png").toFile());
        assertEquals(640, picture.getWidth());
        assertEquals(480, picture.getHeight());
    }

    @Test
    void aBrokenStoryIsRefusedWithItsPlace() throws Exception {
        String sound = Files.readString(TINY.resolve("stories/two-days.json"));
        Path story = Files.writeString(folder.resolve("story.json"), sound.replace("\"eve\"", "\"morrow\""));
        Path out = folder.resolve("out");
        Outcome outcome = slides(out.toString(), "--story", story.toString());
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().contains("story.json:7:"), outcome.err());
        assertTrue(outcome.err().contains("morrow"), outcome.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aStoryBecomesOneDocumentWithAPageForEveryStep() throws Exception {
        Path out = folder.resolve("for the class.pdf");
        Outcome outcome = slides(out.toString());
        assertEquals(0, outcome.exit(), outcome.err());
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertEquals(4, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                assertTrue(text.contains(item.getTitle()), item.getTitle() + " in " + text);
            }
        }
    }

    @Test
    void aDocumentIsReplacedOnlyWhenThatIsSaid() throws Exception {
        Path out = Files.writeString(folder.resolve("slides.PDF"), "mine");
        Outcome refused = slides(out.toString());
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("--replace"), refused.err());
        assertEquals("mine", Files.readString(out));
        assertEquals(0, slides(out.toString(), "--replace").exit());
        assertTrue(Files.size(out) > 1000);
    }

    @Test
    void anotherFileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("slides.txt"), "mine");
        Outcome outcome = slides(file.toString());
        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().contains("Name a folder"), outcome.err());
    }
}
