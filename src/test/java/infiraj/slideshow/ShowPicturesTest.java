package infiraj.slideshow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.fx.FxTest;
import infiraj.search.names.Gazetteer;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what the speaker and the audience see, for a person to look at. */
class ShowPicturesTest extends FxTest {
    private static Image picture(Parent root, double width, double height, String name) throws Exception {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Show.class.getResource("show.css")).toExternalForm());
        for (int round = 0; round < 3; round++) {
            root.applyCss();
            root.layout();
        }
        return picture(scene, name);
    }

    @ParameterizedTest
    @EnumSource
    void theConsoleAndTheScreenOfTheAudience(Language language) throws Exception {
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(language));
            explorer.appearance().motionReducedProperty().set(true);
            Finder finder = new Finder(explorer, Engines.inMemory(Gazetteer.EMPTY), Runnable::run, Runnable::run);
            explorer.open(Shipped.CORPUS);
            Showing showing = new Showing(new Deck(Shipped.CORPUS, Shipped.STORY, explorer.appearance()), () -> {});
            Messages messages = new Messages(explorer.appearance().wording());
            showing.jump(6);
            Console console = new Console(showing, messages, InstantSource.system());
            assertEquals(
                    1440,
                    picture(console, 1440, 900, "show-console-" + language).getWidth());
            AudienceView audience = new AudienceView(
                    showing, finder, messages, explorer.appearance().motionReducedProperty());
            audience.setStyle(PageView.PALETTE.css());
            showing.toggleTimeline();
            picture(audience, 1920, 1080, "show-timeline-" + language);
            showing.toggleTimeline();
            showing.setSearching(true);
            finder.queryProperty().set("الرادار");
            assertEquals(
                    1920,
                    picture(audience.getScene().getRoot(), audience, "show-search-" + language)
                            .getWidth());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theEditor(Language language) throws Exception {
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(language));
            explorer.open(Shipped.CORPUS);
            StoryEditor editor = new StoryEditor(
                    explorer,
                    new Library(Path.of("no"), Path.of("nowhere"), work -> {}, work -> {}),
                    Shipped.STORY,
                    told -> {});
            assertEquals(
                    1180, picture(editor, 1180, 720, "show-editor-" + language).getWidth());
        });
    }

    private static Image picture(Parent root, AudienceView audience, String name) throws Exception {
        for (int round = 0; round < 3; round++) {
            root.applyCss();
            root.layout();
        }
        return picture(audience.getScene(), name);
    }
}
