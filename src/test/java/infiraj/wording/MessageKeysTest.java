package infiraj.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
    @Test
    void findsEveryKeyInASource() {
        String source = """
                label(messages.say("shell.open"));
                messages.say(
                        "nowhere.yet", 3);
                button("shell.quit");
                KeyFamily.of("shell.panes", Pane.class);
                KeyFamily.open(
                        "shell.plugins");
                System.getProperty("infiraj.data");
                "shell.sh Room."
                """;
        assertEquals(Set.of("shell.open", "nowhere.yet", "shell.quit"), MessageKeys.usedIn(source, Set.of("shell")));
    }
}
