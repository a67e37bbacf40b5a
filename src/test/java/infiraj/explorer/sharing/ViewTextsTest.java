package infiraj.explorer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.JsonFile.Reading;
import infiraj.explorer.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A view that was written is read as it was, as a file and as a text. */
class ViewTextsTest {
    /** In days; what a nanosecond is of one, and some for the sum. */
    private static final double NANOSECOND = 1.2e-14;

    private static Path file = Path.of("");

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("view", ViewFile.ENDING);
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<View> views() {
        return Views.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void asAText(@ForAll("views") View view) {
        String text = ViewLink.text(view);
        assertTrue(ViewLink.isLink(text));
        assertTrue(text.chars().allMatch(c -> c > ' ' && c < 0x7f), text);
        assertSame(view, ViewLink.read(text));
        assertEquals(text, ViewLink.text(ViewLink.read(text).value().orElseThrow()));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void asAFile(@ForAll("views") View view) throws IOException {
        ViewFile.write(view, file);
        String text = Files.readString(file);
        assertSame(view, ViewFile.read(file));
        assertEquals(text, ViewFile.text(ViewFile.read(file).value().orElseThrow()));
    }

    private static void assertSame(View written, Reading<View> reading) {
        assertEquals(List.of(), reading.problems());
        View read = reading.value().orElseThrow();
        assertEquals(written.period().from(), read.period().from(), NANOSECOND);
        assertEquals(written.period().to(), read.period().to(), NANOSECOND);
        assertEquals(at(written, read), read);
    }

    private static View at(View view, View other) {
        return new View(
                other.period(),
                view.direction(),
                view.laneBy(),
                view.climateShown(),
                view.folded(),
                view.halfLife(),
                view.filter(),
                view.query(),
                view.event(),
                view.article());
    }
}
