package infiraj.shell.command;

import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The keys of the commands, wherever the focus is, unless a field is being typed into. */
public final class CommandKeys {
    private CommandKeys() {}

    public static void install(Commands commands, Parent root) {
        listen(KeyEvent.KEY_PRESSED, commands, root);
        listen(KeyEvent.KEY_TYPED, commands, root);
    }

    private static void listen(EventType<KeyEvent> type, Commands commands, Parent root) {
        root.addEventFilter(type, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (!typing && commands.handle(event)) {
                event.consume();
            }
        });
    }
}
