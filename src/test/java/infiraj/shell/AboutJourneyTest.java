package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.fx.Prose;
import infiraj.shell.about.Place;
import infiraj.shell.about.Release;
import infiraj.shell.command.Act;
import infiraj.wording.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class AboutJourneyTest extends WindowTest {
    private Set<String> open(String picture) {
        doOnFx(() -> window().keepsIn(List.of(new Place(Place.What.SETTINGS, Path.of("/home/سارة/.config/infiraj")))));
        doOnFx(() -> window().commands().run(Act.ABOUT));
        settle();
        ScrollPane about = find("about", ScrollPane.class);
        doOnFx(() -> picture(about.getScene(), picture));
        return onFx(() ->
                about.lookupAll(".prose").stream().map(AboutJourneyTest::text).collect(Collectors.toSet()));
    }

    private static String text(Node prose) {
        return ((Prose) prose).getText();
    }

    @Test
    void itTellsVersionsPlacesAndLicencesAndEscapeClosesIt() {
        Set<String> said = open("about-ar");
        assertTrue(
                said.containsAll(Set.of(
                        Release.VERSION,
                        System.getProperty("javafx.runtime.version"),
                        Path.of("/home/سارة/.config/infiraj").toString(),
                        "OFL-1.1",
                        "EPL-2.0 OR LGPL-2.1")),
                said.toString());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertTrue(robot.lookup("#about").tryQuery().isEmpty());
    }

    @Test
    void itSpeaksEnglishToo() {
        doOnFx(() -> explorer.appearance().setLanguage(Language.ENGLISH));
        settle();
        assertTrue(open("about-en").stream().anyMatch(text -> text.contains("contacts nothing")));
        robot.type(KeyCode.ESCAPE);
    }
}
