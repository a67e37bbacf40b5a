package infiraj.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.fx.FxTest;
import infiraj.fx.Prose;
import infiraj.shell.Sheets;
import infiraj.slideshow.Shipped;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportWindowTest extends FxTest {
    @TempDir
    Path folder = Path.of("");

    /** Does what it is told, when it is told. */
    private static final class Later implements Executor {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
        }

        void doAll() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }
    }

    private final Later worker = new Later();
    private Optional<Path> chosen = Optional.empty();
    private Optional<Path> opened = Optional.empty();

    private final Ways ways = new Ways() {
        @Override
        public Optional<Path> choose(Window owner, List<Kind> kinds, Messages messages) {
            return chosen;
        }

        @Override
        public void open(Path file) {
            opened = Optional.of(file);
        }
    };

    private Scene scene(Language language) {
        Explorer explorer = new Explorer(new Appearance(language));
        explorer.open(Shipped.CORPUS);
        ExportWindow window = new ExportWindow(explorer, ways, worker, Runnable::run);
        Scene scene = new Scene(window.root(), 1080, 760);
        scene.getStylesheets().addAll(Sheets.window(), ExportWindow.sheet());
        window.look();
        worker.doAll();
        lay(scene);
        return scene;
    }

    private static void lay(Scene scene) {
        for (int round = 0; round < 3; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static <T extends Node> T find(Scene scene, String id, Class<T> type) {
        return type.cast(scene.lookup("#" + id));
    }

    private static void press(Scene scene, String id) {
        if (find(scene, id, Node.class) instanceof RadioButton radio) {
            radio.fire();
        } else {
            find(scene, id, Button.class).fire();
        }
    }

    private static String state(Scene scene) {
        return find(scene, "export-state", Prose.class).getText();
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsSeenBeforeItIsWritten(Language language) throws Exception {
        doOnFx(() -> {
            Scene scene = scene(language);
            ImageView seen = (ImageView) scene.lookup("#export-preview .image-view");
            assertTrue(seen == null || seen.getImage().getWidth() > 800, "a picture");
            picture(scene, "export-" + language);
            press(scene, "export-csv");
            worker.doAll();
            lay(scene);
            picture(scene, "export-csv-" + language);
        });
    }

    @Test
    void everyFormatIsWrittenAndOfferedToOpen() throws Exception {
        doOnFx(() -> {
            Scene scene = scene(Language.ENGLISH);
            for (Target target : Target.all()) {
                String name = target.constant().name().toLowerCase(java.util.Locale.ROOT);
                press(scene, "export-" + name);
                chosen = Optional.of(folder.resolve(name + "." + target.ending()));
                press(scene, "export-save");
                worker.doAll();
                assertTrue(Files.size(chosen.get()) > 100, name);
                assertTrue(state(scene).contains(name + "." + target.ending()), state(scene));
                press(scene, "export-open");
                assertEquals(chosen, opened);
            }
        });
    }

    @Test
    void anEndingThatWasLeftOutDoesNotWriteOverAFile() throws Exception {
        doOnFx(() -> {
            Scene scene = scene(Language.ENGLISH);
            Path mine = Files.writeString(folder.resolve("mine.pdf"), "mine");
            chosen = Optional.of(folder.resolve("mine"));
            press(scene, "export-save");
            worker.doAll();
            assertEquals("mine", Files.readString(mine));
            assertTrue(state(scene).contains("is there already"), state(scene));
            press(scene, "export-replace");
            worker.doAll();
            assertTrue(Files.size(mine) > 1000);
        });
    }

    @Test
    void whatIsGivenUpLeavesNothing() throws Exception {
        doOnFx(() -> {
            Scene scene = scene(Language.ENGLISH);
            chosen = Optional.of(folder.resolve("late.svg"));
            press(scene, "export-svg");
            press(scene, "export-save");
            assertTrue(find(scene, "export-cancel", Button.class).isVisible());
            press(scene, "export-cancel");
            worker.doAll();
            assertFalse(Files.exists(chosen.get()));
            assertTrue(state(scene).contains("nothing was written"), state(scene));
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(0, left.count());
            }
        });
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() throws Exception {
        doOnFx(() -> {
            Scene scene = scene(Language.ARABIC);
            chosen = Optional.of(folder.resolve("nowhere/x.pdf"));
            press(scene, "export-save");
            worker.doAll();
            assertTrue(state(scene).startsWith("تتعذر كتابة"), state(scene));
            assertFalse(find(scene, "export-open", Button.class).isVisible());
        });
    }

    @Test
    void choicesLastWhileTheProgramIsOpen() throws Exception {
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(Language.ENGLISH));
            explorer.open(Shipped.CORPUS);
            ExportWindow window = new ExportWindow(explorer, ways, worker, Runnable::run);
            Scene first = new Scene(window.root(), 1080, 760);
            lay(first);
            press(first, "export-ics");
            press(first, "export-everything");
            Scene second = new Scene(window.root(), 1080, 760);
            lay(second);
            assertTrue(find(second, "export-ics", RadioButton.class).isSelected());
            assertTrue(find(second, "export-everything", RadioButton.class).isSelected());
        });
    }

    @Test
    void onlyWhatTheVisiblePeriodHoldsIsMeant() throws Exception {
        doOnFx(() -> {
            Explorer explorer = new Explorer(new Appearance(Language.ENGLISH));
            explorer.open(Shipped.CORPUS);
            Matter matter = Matter.of(explorer);
            Wish visible = Wish.FIRST.with(Palette.DARK);
            assertTrue(matter.meant(visible).size() < 40);
            assertEquals(40, matter.meant(visible.withEverything(true)).size());
        });
    }
}
