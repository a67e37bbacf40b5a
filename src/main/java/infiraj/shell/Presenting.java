package infiraj.shell;

import infiraj.corpus.StoryFiles.Reading;
import infiraj.explorer.Explorer;
import infiraj.model.Story;
import infiraj.slideshow.Library;
import infiraj.slideshow.Show;
import infiraj.slideshow.ShownEvents;
import infiraj.slideshow.StoryEditor;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Window;

/** Begins shows, and says before they begin what stands in their way. For the JavaFX thread only. */
final class Presenting {
    private final Explorer explorer;
    private final Library library;
    private final Show show;
    private final Parent root;
    private Optional<String> lastTold = Optional.empty();

    /**
     * @param root of the window that shows begin from
     */
    Presenting(Explorer explorer, Library library, Show show, Parent root) {
        this.explorer = explorer;
        this.library = library;
        this.show = show;
        this.root = root;
    }

    /** Tells the story that was told last, else the first there is; without stories, the events shown. */
    void tell() {
        library.read(explorer.corpus(), readings -> {
            Optional<Reading> last = readings.stream()
                    .filter(reading -> reading.story().map(Story::id).equals(lastTold))
                    .findFirst();
            last.or(() -> readings.stream().findFirst()).ifPresentOrElse(this::tell, this::tellShown);
        });
    }

    /** Tells one story, or says what is wrong with it. */
    void tell(Reading reading) {
        if (reading.story().isPresent()) {
            lastTold = reading.story().map(Story::id);
            begin(reading.story().get());
        } else {
            ProblemWords words = new ProblemWords(messages());
            refuse(
                    "shell.story-refused",
                    reading.problems().stream().map(words::onScreen).toList());
        }
    }

    /** Tells the events that the timeline shows. */
    void tellShown() {
        ShownEvents.of(explorer)
                .ifPresentOrElse(
                        this::begin,
                        () -> refuse("shell.story-refused", List.of(messages().say("shell.nothing-to-tell"))));
    }

    /** Hands over the stories as they are now. */
    void stories(Consumer<List<Reading>> then) {
        library.read(explorer.corpus(), then);
    }

    /** Opens a story to be changed. */
    void edit(Story story, boolean own) {
        StoryEditor.open(explorer, library, story, own, this::begin, window());
    }

    /** Opens a new story, made of the events that the timeline shows. */
    void editShown() {
        ShownEvents.of(explorer)
                .ifPresentOrElse(
                        story -> edit(story, false),
                        () -> refuse("shell.story-refused", List.of(messages().say("shell.nothing-to-tell"))));
    }

    boolean isOwn(Reading reading) {
        return library.isOwn(reading.file());
    }

    private void begin(Story story) {
        show.start(story, window());
    }

    private Window window() {
        return root.getScene().getWindow();
    }

    private Messages messages() {
        return new Messages(explorer.appearance().wording());
    }

    private void refuse(String title, List<String> lines) {
        NoticeWindow.show(window(), explorer.appearance(), messages().say(title), lines);
    }
}
