package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FxTest;
import infiraj.fx.Prose;
import infiraj.search.IndexKeeper;
import infiraj.shell.MainWindow;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus is shown before its dates have been compared with its articles; what comes of that is told beside it. */
class ContradictionJourneyTest extends FxTest {
    @TempDir
    private Path folder = Path.of("");

    private void copyShippedWith(String instead, String of) throws IOException {
        Path shipped = Options.shipped();
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path chronology = folder.resolve("chronology.json");
        String text = Files.readString(chronology);
        assertTrue(text.contains(of));
        Files.writeString(chronology, text.replace(of, instead));
    }

    private static List<String> told() {
        return Window.getWindows().stream()
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup("#notice-window")).stream())
                .flatMap(notice -> notice.lookupAll(".prose").stream())
                .map((Node line) -> ((Prose) line).getText())
                .toList();
    }

    /** As a start does it. */
    private List<String> toldOnOpening() {
        Options options =
                new Options(Optional.of(folder), Optional.empty(), Optional.of(Language.ENGLISH), Optional.empty());
        Opening opened = Opening.unjudged(options);
        Opening judged = opened.judged(options);
        return onFx(() -> {
            Appearance appearance = new Appearance(Language.ENGLISH);
            Explorer explorer = new Explorer(appearance);
            Finder finder = Searching.atOnce(explorer, IndexKeeper.inMemory());
            MainWindow window = new MainWindow(explorer, finder, Stories.atOnce(options), Reviewing.desk(explorer));
            Stage stage = new Stage();
            stage.setScene(new Scene(window.root(), 900, 700));
            stage.show();
            opened.showIn(window);
            Explore.warn(opened, judged, window, new Messages(appearance.wording()));
            assertTrue(explorer.corpus().event("camp-david").isPresent());
            List<String> told = told();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return told;
        });
    }

    @Test
    void aDateThatItsArticlesContradictIsShownAllTheSameAndNamedWithItsPlace() throws IOException {
        copyShippedWith("\"1998-07\"", "\"1998-06\"");
        List<String> told = toldOnOpening();
        assertEquals(2, told.size(), told::toString);
        assertTrue(told.getFirst().startsWith("Some dates contradict the articles"), told::toString);
        for (String part : List.of("chronology.json:194:15", "as 1998-06", "the adopted date 1998-07")) {
            assertTrue(told.get(1).contains(part), told::toString);
        }
    }

    @Test
    void nothingIsSaidOfAChronologyThatAgreesWithItsArticles() throws IOException {
        copyShippedWith("\"1998-06\"", "\"1998-06\"");
        assertEquals(List.of(), toldOnOpening());
    }
}
