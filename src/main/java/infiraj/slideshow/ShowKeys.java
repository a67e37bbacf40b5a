package infiraj.slideshow;

import infiraj.slideshow.Moment.Curtain;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The keys of a show, the same on every screen. */
final class ShowKeys {
    private final Showing showing;
    private final boolean rightToLeft;

    /**
     * @param rightToLeft whether the left arrow goes forward
     */
    ShowKeys(Showing showing, boolean rightToLeft) {
        this.showing = showing;
        this.rightToLeft = rightToLeft;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isTyping(event) && pressed(event)) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isTyping(event) && typed(event)) {
                event.consume();
            }
        });
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        switch (event.getCode()) {
            case RIGHT -> step(!rightToLeft);
            case LEFT -> step(rightToLeft);
            case DOWN, PAGE_DOWN -> step(true);
            case UP, PAGE_UP -> step(false);
            case SPACE -> step(!event.isShiftDown());
            case HOME -> showing.first();
            case END -> showing.last();
            case ENTER -> showing.enter();
            case BACK_SPACE -> showing.returnToStory();
            case ESCAPE -> showing.leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(boolean forward) {
        if (forward) {
            showing.forward();
        } else {
            showing.back();
        }
    }

    /**
     * Signs rather than keys, since which keys they are on differs from one keyboard to the next; letters also as the same
     * keys write them on an Arabic keyboard.
     */
    private boolean typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        String sign = event.getCharacter();
        switch (sign) {
            case "b", "B", ".", "لا", "ﻻ" -> showing.cover(Curtain.BLACK);
            case "w", "W", "ص" -> showing.cover(Curtain.WHITE);
            case "t", "T", "ف" -> showing.toggleTimeline();
            case "+", "=" -> showing.zoom(1);
            case "-", "−", "_" -> showing.zoom(-1);
            case "/" -> showing.setSearching(true);
            default -> {
                int digit = sign.isEmpty() ? -1 : Character.digit(sign.codePointAt(0), 10);
                if (digit < 0) {
                    return false;
                }
                showing.type(digit);
            }
        }
        return true;
    }
}
