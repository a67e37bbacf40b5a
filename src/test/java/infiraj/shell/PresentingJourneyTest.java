package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.corpus.StoryFiles;
import infiraj.explorer.Filter;
import infiraj.model.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the window to the show and back, and what is said when a story cannot be told. */
class PresentingJourneyTest extends WindowTest {
    @AfterEach
    void closeWhatTheTestOpened() {
        doOnFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private boolean isThere(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private String shownSlide() {
        return onFx(() -> find("audience", Region.class).getChildrenUnmodifiable().getFirst().lookupAll("*").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private Path story(String name, String text) throws Exception {
        Files.createDirectories(own.resolve(StoryFiles.STORIES));
        return Files.writeString(own.resolve(StoryFiles.STORIES).resolve(name), text);
    }

    @Test
    void f5TellsTheStoryAndEscapeComesBack() {
        robot.type(KeyCode.F5);
        settle();
        assertTrue(shownSlide().contains("من القطيعة إلى الانفراج"), this::shownSlide);
        robot.type(KeyCode.ESCAPE);
        settle();
        assertFalse(isThere("audience"));
        assertTrue(isThere("timeline"));
    }

    @Test
    void theButtonDoesTheSame() {
        doOnFx(() -> find("present", PresentMenu.class).fire());
        settle();
        assertTrue(isThere("audience"));
    }

    @Test
    void whatTheFiltersLeaveIsToldAtOnce() {
        doOnFx(() -> explorer.filterProperty().set(Filter.NONE.toggledLandmarks()));
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        settle();
        robot.type(KeyCode.SPACE);
        settle();
        assertTrue(shownSlide().contains("توقف اتفاق جيسوميا"), this::shownSlide);
        robot.type(KeyCode.END);
        settle();
        assertTrue(shownSlide().contains("مذكرة طوكيو"), this::shownSlide);
    }

    @Test
    void aBrokenStoryIsRefusedBeforeTheShow() throws Exception {
        story("broken.json", """
                {"format": "infiraj-story/1", "id": "broken", "title": {"ar": "أ", "en": "a"},
                 "steps": [{"kind": "event", "event": "no-such-event"}]}
                """);
        robot.type(KeyCode.F5);
        settle();
        assertFalse(isThere("audience"));
        String said = onFx(() -> find("notice-window", NoticePane.class).getContent().lookupAll(".prose").stream()
                .map(node -> ((infiraj.fx.Prose) node).getText())
                .reduce("", String::concat));
        assertTrue(said.contains("no-such-event") && said.contains("broken.json:2"), said);
        robot.type(KeyCode.ESCAPE);
        settle();
        assertFalse(isThere("notice-window"));
    }

    @Test
    void aStoryIsChangedSavedAndTold() throws Exception {
        doOnFx(() -> find("present", PresentMenu.class).show());
        Story shipped = shippedStory();
        doOnFx(() -> {
            find("present", PresentMenu.class).hide();
            infiraj.slideshow.StoryEditor.open(
                    explorer,
                    library(),
                    shipped,
                    false,
                    told -> {},
                    find("present", PresentMenu.class).getScene().getWindow());
        });
        settle();
        ListView<?> steps = find("editor-steps", ListView.class);
        assertEquals(shipped.steps().size(), onFx(() -> steps.getItems().size()));
        String second = onFx(() -> steps.getItems().get(1).toString());
        doOnFx(() -> find("move-down", javafx.scene.control.Button.class).fire());
        assertTrue(onFx(() -> steps.getItems().getFirst().toString()).contains(second.substring(4)));
        doOnFx(() -> find("picker-letters", TextField.class).setText("الناتو"));
        doOnFx(() -> find("add-event", javafx.scene.control.Button.class).fire());
        assertEquals(shipped.steps().size() + 1, onFx(() -> steps.getItems().size()));
        doOnFx(() -> find("step-note-ar", TextField.class).setText("ملاحظة للمتحدث"));
        doOnFx(() -> find("save-story", javafx.scene.control.Button.class).fire());
        settle();
        try (var files = Files.list(own.resolve(StoryFiles.STORIES))) {
            Path written = files.toList().getFirst();
            Story saved = StoryFiles.read(written, explorer.corpus()).story().orElseThrow();
            assertEquals(
                    "ملاحظة للمتحدث", saved.steps().get(2).note().orElseThrow().ar());
            assertTrue(saved.id().startsWith("story-"), saved.id().toLowerCase(Locale.ROOT));
        }
    }

    private Story shippedStory() {
        return StoryFiles.in(Path.of(System.getProperty("infiraj.data")), explorer.corpus())
                .getFirst()
                .story()
                .orElseThrow();
    }
}
