package infiraj.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.fx.FxTest;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.theme.Palette;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person chose is there again when the program is started again. */
class RememberingJourneyTest extends FxTest {
    private static final Corpus CORPUS = ((LoadResult.Loaded) CorpusLoader.load(Options.shipped())).corpus();

    @TempDir
    private Path folder = Path.of("");

    /** One start of the program, as far as it remembers. */
    private final class Start {
        final Remembering memory;
        final Explorer explorer = onFx(() -> new Explorer(new Appearance(Language.ENGLISH)));
        final Stage stage = onFx(Stage::new);

        Start(Options options) {
            memory = new Remembering(options);
            doOnFx(() -> {
                stage.setScene(new Scene(new Group(), 400, 300));
                memory.dress(explorer.appearance(), stage);
                stage.show();
                explorer.open(CORPUS);
                memory.showAgain(explorer);
                memory.watch(explorer, stage);
            });
        }

        void end() {
            doOnFx(stage::close);
            memory.write();
        }
    }

    private Options options(Optional<Language> language) {
        return new Options(
                Optional.empty(),
                Optional.empty(),
                language,
                Optional.of(new SettingsPlace.In(folder.resolve("settings.json"))));
    }

    private Start start() {
        return new Start(options(Optional.empty()));
    }

    @Test
    void choicesPlaceAndSightAreKept() {
        Start first = start();
        doOnFx(() -> {
            first.explorer.appearance().setLanguage(Language.ARABIC);
            first.explorer.appearance().paletteProperty().set(Palette.DARK);
            first.explorer.appearance().laneByProperty().set(LaneBy.ARTICLE);
            first.explorer.appearance().halfLifeProperty().set(30);
            first.explorer.select("camp-david");
            first.explorer.periodProperty().set(new Period(19_000, 19_500));
            first.stage.setX(60);
            first.stage.setY(50);
            first.stage.setWidth(640);
            first.stage.setHeight(480);
        });
        first.end();

        Start second = start();
        assertEquals(Language.ARABIC, second.explorer.language());
        assertEquals(
                Palette.DARK, second.explorer.appearance().paletteProperty().get());
        assertEquals(
                LaneBy.ARTICLE, second.explorer.appearance().laneByProperty().get());
        assertEquals(30, second.explorer.appearance().halfLifeProperty().get());
        assertEquals(
                Optional.of("camp-david"),
                second.explorer.selectedProperty().get().map(Event::id));
        assertEquals(19_000, second.explorer.periodProperty().get().from(), 1);
        assertEquals(19_500, second.explorer.periodProperty().get().to(), 1);
        assertEquals(60, second.stage.getX());
        assertEquals(640, second.stage.getWidth());
        second.end();
    }

    @Test
    void aLanguageOnTheCommandLineGoesBeforeTheOneThatIsRemembered() {
        Start first = start();
        doOnFx(() -> first.explorer.appearance().setLanguage(Language.ARABIC));
        first.end();
        Start second = new Start(options(Optional.of(Language.ENGLISH)));
        assertEquals(Language.ENGLISH, second.explorer.language());
        second.end();
    }

    @Test
    void aWindowThatFilledItsScreenGoesBackToItsPlace() {
        Start first = start();
        doOnFx(() -> {
            first.stage.setX(60);
            first.stage.setWidth(640);
        });
        first.end();
        Start second = start();
        doOnFx(() -> second.stage.setMaximized(true));
        second.end();
        Start third = start();
        assertTrue(onFx(third.stage::isMaximized));
        doOnFx(() -> third.stage.setMaximized(false));
        third.end();
    }

    @Test
    void nothingIsChosenAnewBySomethingBroken() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{");
        Start start = start();
        assertEquals(
                Palette.LIGHT, start.explorer.appearance().paletteProperty().get());
        start.end();
        Start again = start();
        assertEquals(Language.ENGLISH, again.explorer.language());
        again.end();
    }
}
