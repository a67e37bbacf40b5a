package infiraj.shell.command;

import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the commands, wherever the focus is, unless a field has its own use for them. */
public final class CommandKeys {
    private CommandKeys() {}

    public static void install(Commands commands, Parent root) {
        listen(KeyEvent.KEY_PRESSED, commands, root);
        listen(KeyEvent.KEY_TYPED, commands, root);
    }

    private static void listen(EventType<KeyEvent> type, Commands commands, Parent root) {
        root.addEventFilter(type, event -> {
            boolean isForField = event.getTarget() instanceof TextInputControl && !isUselessInFields(event);
            if (!isForField && commands.handle(event)) {
                event.consume();
            }
        });
    }

    /** Fields do nothing with such keys; they undo what was undone with one of them. */
    private static boolean isUselessInFields(KeyEvent event) {
        KeyCode key = event.getCode();
        return key.isFunctionKey()
                || event.isShortcutDown() && event.isShiftDown() && key.isLetterKey() && key != KeyCode.Z;
    }
}
