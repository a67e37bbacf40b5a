package infiraj.reader;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import infiraj.reader.Selecting.Unit;
import infiraj.text.Direction;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what. Left and right are meant as seen: in a right-to-left text, left is forward. */
final class Keys {
    private static final double LINE = 48;

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    Keys(ArticleView view, Scroller scroller) {
        scrolling(scroller);
        selecting(view);
        on(view.selected()::copy, KeyCode.C, SHORTCUT_DOWN);
        on(view.selected()::copyWithCitation, KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN);
        on(view::find, KeyCode.F, SHORTCUT_DOWN);
        on(() -> view.stepHit(true), KeyCode.F3);
        on(() -> view.stepHit(false), KeyCode.F3, SHIFT_DOWN);
        on(() -> view.stepEvent(true), KeyCode.F7);
        on(() -> view.stepEvent(false), KeyCode.F7, SHIFT_DOWN);
    }

    private void scrolling(Scroller scroller) {
        on(() -> scroller.by(-LINE), KeyCode.UP);
        on(() -> scroller.by(LINE), KeyCode.DOWN);
        on(() -> scroller.pages(-1), KeyCode.PAGE_UP);
        on(() -> scroller.pages(1), KeyCode.PAGE_DOWN);
        on(() -> scroller.pages(1), KeyCode.SPACE);
        on(() -> scroller.pages(-1), KeyCode.SPACE, SHIFT_DOWN);
        on(scroller::toBeginning, KeyCode.HOME);
        on(scroller::toEnd, KeyCode.END);
    }

    private void selecting(ArticleView view) {
        on(() -> extend(view, false, Unit.CHARACTER), KeyCode.LEFT, SHIFT_DOWN);
        on(() -> extend(view, true, Unit.CHARACTER), KeyCode.RIGHT, SHIFT_DOWN);
        on(() -> extend(view, false, Unit.WORD), KeyCode.LEFT, SHIFT_DOWN, SHORTCUT_DOWN);
        on(() -> extend(view, true, Unit.WORD), KeyCode.RIGHT, SHIFT_DOWN, SHORTCUT_DOWN);
        on(() -> extendByLine(view, -1), KeyCode.UP, SHIFT_DOWN);
        on(() -> extendByLine(view, 1), KeyCode.DOWN, SHIFT_DOWN);
        on(view.selected()::all, KeyCode.A, SHORTCUT_DOWN);
        on(view.selected()::clear, KeyCode.ESCAPE);
    }

    private static void extend(ArticleView view, boolean rightwards, Unit unit) {
        boolean forward = rightwards == (view.flow().direction() == Direction.LEFT_TO_RIGHT);
        view.selecting().ifPresent(selecting -> selecting.step(forward, unit));
    }

    private static void extendByLine(ArticleView view, int lines) {
        view.selecting()
                .ifPresent(selecting -> view.flow()
                        .lineFrom(selecting.selection().caret(), lines)
                        .ifPresent(selecting::extendTo));
    }

    private void on(Runnable action, KeyCode code, KeyCombination.Modifier... modifiers) {
        actions.put(new KeyCodeCombination(code, modifiers), action);
    }

    void listenOn(Node node) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> actions.entrySet().stream()
                        .filter(action -> action.getKey().match(event))
                        .findFirst()
                        .ifPresent(action -> {
                            action.getValue().run();
                            event.consume();
                        }));
    }
}
