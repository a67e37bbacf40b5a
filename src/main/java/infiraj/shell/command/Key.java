package infiraj.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is pressed for a command. */
public sealed interface Key {
    /** A key with exactly these others held down. */
    record Stroke(KeyCode code, boolean shortcut, boolean alt, boolean shift) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED
                    && event.getCode() == code
                    && event.isShortcutDown() == shortcut
                    && event.isAltDown() == alt
                    && event.isShiftDown() == shift;
        }

        @Override
        public List<String> caps() {
            List<String> caps = new ArrayList<>();
            if (shortcut) {
                caps.add(SHORTCUT);
            }
            if (alt) {
                caps.add("Alt");
            }
            if (shift) {
                caps.add("Shift");
            }
            caps.add(CAPS.getOrDefault(code, code.getName()));
            return caps;
        }
    }

    /** A sign, wherever it is on the keyboard: that differs from one keyboard to the next. */
    record Sign(String character) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && event.getCharacter().equals(character)
                    && !event.isShortcutDown()
                    && !event.isAltDown();
        }

        @Override
        public List<String> caps() {
            return List.of(character);
        }
    }

    /** The key that begins shortcuts here. */
    String SHORTCUT = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "⌘" : "Ctrl";

    /** What is printed on keys whose names differ from that. */
    Map<KeyCode, String> CAPS = Map.ofEntries(
            Map.entry(KeyCode.LEFT, "←"),
            Map.entry(KeyCode.RIGHT, "→"),
            Map.entry(KeyCode.UP, "↑"),
            Map.entry(KeyCode.DOWN, "↓"),
            Map.entry(KeyCode.PLUS, "+"),
            Map.entry(KeyCode.EQUALS, "="),
            Map.entry(KeyCode.ADD, "+"),
            Map.entry(KeyCode.MINUS, "−"),
            Map.entry(KeyCode.SUBTRACT, "−"),
            Map.entry(KeyCode.BACK_SPACE, "Backspace"),
            Map.entry(KeyCode.ESCAPE, "Esc"),
            Map.entry(KeyCode.PAGE_UP, "Page Up"),
            Map.entry(KeyCode.PAGE_DOWN, "Page Down"));

    boolean matches(KeyEvent event);

    /** What is printed on the keys, in the order in which they go down. */
    List<String> caps();

    static Key plain(KeyCode code) {
        return new Stroke(code, false, false, false);
    }

    static Key shift(KeyCode code) {
        return new Stroke(code, false, false, true);
    }

    static Key ctrl(KeyCode code) {
        return new Stroke(code, true, false, false);
    }

    static Key ctrlShift(KeyCode code) {
        return new Stroke(code, true, false, true);
    }

    static Key alt(KeyCode code) {
        return new Stroke(code, false, true, false);
    }

    static Key sign(String character) {
        return new Sign(character);
    }
}
