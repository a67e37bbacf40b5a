package infiraj.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FxTest;
import infiraj.model.Corpus;
import infiraj.search.SearchEngine;
import infiraj.search.names.Gazetteer;
import infiraj.slideshow.Shipped;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsExportTest extends FxTest {
    @TempDir
    Path folder = Path.of("");

    private final List<String> said = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private boolean searchable = true;

    private final Ways ways = new Ways() {
        @Override
        public Optional<Path> choose(Window owner, List<Kind> kinds, Messages messages) {
            return chosen;
        }

        @Override
        public void open(Path file) {}
    };

    private SearchEngine engine(Corpus corpus) throws IOException {
        SearchEngine engine = Engines.inMemory(Gazetteer.EMPTY).over(corpus);
        if (!searchable) {
            engine.close();
        }
        return engine;
    }

    /** Everything happens at once, on this thread. */
    private void export(String query, Path file) {
        chosen = Optional.of(file);
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(Language.ENGLISH));
            Finder finder = new Finder(explorer, this::engine, Runnable::run, Runnable::run);
            explorer.open(Shipped.CORPUS);
            finder.queryProperty().set(query);
            new ResultsExport(explorer, finder, ways, Runnable::run, Runnable::run, said::add).export(new Stage());
        });
    }

    @Test
    void writesEverythingFoundAndSaysHowMuchAndWhere() throws IOException {
        Path file = folder.resolve("found.csv");
        export("القمة", file);
        long rows = Files.readString(file).lines().count() - 1;
        assertTrue(rows > 1);
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith(rows + " results written")
                && said.getFirst().contains("found.csv"));
    }

    @Test
    void aNameWithoutAnEndingGetsOneAndWhatIsThereIsNotWrittenOver() throws IOException {
        Path there = Files.writeString(folder.resolve("found.md"), "mine");
        export("القمة", folder.resolve("found"));
        assertEquals("mine", Files.readString(there));
        assertTrue(said.getFirst().contains("is there already"), said.toString());
    }

    @Test
    void saysInOneSentenceThatAFileCannotBeWrittenAndLeavesNothing() {
        Path file = folder.resolve("nowhere").resolve("found.json");
        export("القمة", file);
        assertTrue(said.getFirst().startsWith("Cannot write"), said.toString());
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void saysThatTheSearchFailedRatherThanBlameTheFile() {
        searchable = false;
        Path file = folder.resolve("found.json");
        export("القمة", file);
        assertTrue(said.getFirst().startsWith("The search could not be carried out"), said.toString());
        assertFalse(Files.exists(file));
    }

    @Test
    void nothingIsWrittenWhereNoPlaceIsChosen() {
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(Language.ENGLISH));
            Finder finder = new Finder(explorer, Engines.inMemory(Gazetteer.EMPTY), Runnable::run, Runnable::run);
            new ResultsExport(explorer, finder, ways, Runnable::run, Runnable::run, said::add).export(new Stage());
        });
        assertEquals(List.of(), said);
    }
}
