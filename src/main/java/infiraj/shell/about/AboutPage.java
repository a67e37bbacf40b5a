package infiraj.shell.about;

import infiraj.fx.Prose;
import infiraj.text.Direction;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the program is, what it is made of, and where it keeps things. */
public final class AboutPage extends ScrollPane {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 640;

    private final Messages messages;
    private final VBox lines = new VBox();

    /**
     * @param places where this start of the program keeps things
     */
    public AboutPage(Messages messages, List<Place> places) {
        this.messages = messages;
        setId("about");
        getStyleClass().add("about");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(lines);
        setPrefSize(WIDTH, HEIGHT);
        lines.getStyleClass().add("about-lines");
        Label name = new Label(messages.say("shell.name"));
        name.getStyleClass().add("about-name");
        lines.getChildren().addAll(name, new Prose(messages.say("shell.about-what")));
        versions();
        if (!places.isEmpty()) {
            title("shell.about-places");
            GridPane grid = grid();
            places.forEach(place -> row(
                    grid,
                    messages.say(Place.What.NAMES, place.what()),
                    leftToRight(place.path().toString())));
        }
        works();
    }

    private void versions() {
        title("shell.about-versions");
        GridPane grid = grid();
        row(grid, messages.say("shell.name"), leftToRight(Release.VERSION));
        row(grid, "Java", leftToRight(Runtime.version() + " · " + System.getProperty("java.vendor")));
        row(grid, "JavaFX", leftToRight(System.getProperty("javafx.runtime.version", "")));
        row(grid, "Lucene", leftToRight(versionOf("Apache Lucene")));
    }

    private static String versionOf(String name) {
        return Work.all().stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void works() {
        title("shell.about-works");
        GridPane grid = grid();
        Work.all()
                .forEach(work -> row(grid, (work.name() + " " + work.version()).strip(), leftToRight(work.licence())));
        lines.getChildren()
                .addAll(new Prose(messages.say("shell.about-own")), new Prose(messages.say("shell.about-texts")));
    }

    private void title(String key) {
        Label title = new Label(messages.say(key));
        title.getStyleClass().add("help-section");
        lines.getChildren().add(title);
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("about-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        lines.getChildren().add(grid);
        return grid;
    }

    private static void row(GridPane grid, String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("about-key");
        grid.addRow(grid.getRowCount(), label, value);
    }

    /** Versions, licences and paths keep their order whatever is around them. */
    private static Node leftToRight(String text) {
        Prose prose = new Prose(text);
        prose.directionProperty().set(Optional.of(Direction.LEFT_TO_RIGHT));
        return prose;
    }
}
