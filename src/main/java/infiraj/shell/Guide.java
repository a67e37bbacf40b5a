package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.shell.about.AboutPage;
import infiraj.shell.about.Place;
import infiraj.shell.command.HelpPage;
import infiraj.shell.tour.Stop;
import infiraj.shell.tour.Tour;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** What tells a person about the window: its keys, a tour of it, what it is. All of it is made when it is asked for. */
final class Guide {
    private final Appearance appearance;
    private final Pane window;
    private final Map<Stop, Node> parts;
    private final SoleWindow keys;
    private final SoleWindow about;
    private List<Place> places = List.of();

    /**
     * @param window holds the parts
     * @param parts where the tour stops
     */
    Guide(Appearance appearance, Pane window, Map<Stop, Node> parts) {
        this.appearance = appearance;
        this.window = window;
        this.parts = parts;
        this.keys = new SoleWindow(() -> beside("shell.help-title", new HelpPage(messages())));
        this.about = new SoleWindow(() -> beside("shell.about-title", new AboutPage(messages(), places)));
    }

    private Messages messages() {
        return new Messages(appearance.wording());
    }

    private Stage beside(String title, Region page) {
        return Beside.window(
                window.getScene().getWindow(), appearance, messages().say(title), page);
    }

    /** Where this start of the program keeps things. */
    void setPlaces(List<Place> places) {
        this.places = List.copyOf(places);
    }

    void showKeys() {
        keys.show();
    }

    void showAbout() {
        about.show();
    }

    /** Whether the parts are there to be shown: without a corpus they are not. */
    boolean isThereSomethingToShow() {
        return parts.values().stream().allMatch(part -> part.getScene() != null);
    }

    /**
     * Shows the window part by part.
     *
     * @param whenOver called when the person has seen or left it
     */
    void showAround(Runnable whenOver) {
        if (isThereSomethingToShow()) {
            Tour.over(window, parts, messages(), whenOver);
        }
    }
}
