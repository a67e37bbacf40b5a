package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.Filter;
import infiraj.explorer.finding.Finder;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The keys that work wherever the focus is, unless a field is being typed into. */
final class Shortcuts {
    private static final double ZOOM = 1.5;

    private final Explorer explorer;
    private final TimelinePane timeline;
    private final ReaderPane reader;
    private final ComparePane compare;
    private final Finder finder;
    private final SearchField search;
    private final ResultsList results;
    private final Presenting presenting;
    private final ReviewBar review;
    private final Wayback wayback;

    Shortcuts(
            Explorer explorer,
            TimelinePane timeline,
            ReaderPane reader,
            ComparePane compare,
            Finder finder,
            SearchField search,
            ResultsList results,
            Presenting presenting,
            ReviewBar review) {
        this.explorer = explorer;
        this.timeline = timeline;
        this.reader = reader;
        this.compare = compare;
        this.finder = finder;
        this.search = search;
        this.results = results;
        this.presenting = presenting;
        this.review = review;
        this.wayback = new Wayback(explorer, timeline.timeline().motion());
    }

    void install(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (!typing && handles(event)) {
                event.consume();
            }
        });
        // The signs themselves, since which keys they are on differs from one keyboard to the next.
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!(event.getTarget() instanceof TextInputControl) && typed(event.getCharacter())) {
                event.consume();
            }
        });
    }

    private boolean handles(KeyEvent event) {
        if (event.isShortcutDown()) {
            return withShortcut(event);
        }
        return event.isAltDown() ? withAlt(event) : plain(event);
    }

    /** As in a browser: to the view before and, having gone back, to the one after. */
    private boolean withAlt(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> wayback.move(-1);
            case RIGHT -> wayback.move(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typed(String character) {
        if (results.isFocused() && character.equals("=")) {
            results.tighten();
            return true;
        }
        switch (character) {
            case "/" -> search.begin();
            case "+", "=" -> timeline.timeline().zoom(ZOOM);
            case "-", "−", "_" -> timeline.timeline().zoom(1 / ZOOM);
            case "0", "٠" -> timeline.showEverything();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case HOME -> {
                if (results.isFocused()) {
                    return false;
                }
                timeline.showEverything();
            }
            case BACK_SPACE -> explorer.filterProperty().set(Filter.NONE);
            case ESCAPE -> {
                if (compare.hide()) {
                    timeline.timeline().requestFocus();
                } else if (finder.isActive()) {
                    // The list of results goes, and with it the focus would.
                    timeline.timeline().requestFocus();
                    finder.giveUp();
                } else {
                    explorer.selectNothing();
                }
            }
            case F3 -> {
                // Without a search the reader steps through what was found in its article alone.
                if (!finder.isActive()) {
                    return false;
                }
                finder.step(event.isShiftDown() ? -1 : 1);
            }
            case F8 -> compare.toggle();
            case F5 -> {
                if (event.isShiftDown()) {
                    presenting.tellShown();
                } else {
                    presenting.tell();
                }
            }
            case F7 -> reader.stepEvent(event.isShiftDown() ? -1 : 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** With Ctrl, arrows go to the event that lies where they point; with Shift too they select words in the reader. */
    private boolean withShortcut(KeyEvent event) {
        if (event.isShiftDown()) {
            return false;
        }
        int onwards = explorer.appearance().isLeftward() ? -1 : 1;
        switch (event.getCode()) {
            case F -> {
                // The reader finds words within its article by the same key.
                if (reader.isBeingRead()) {
                    return false;
                }
                search.begin();
            }
            case PLUS, EQUALS, ADD -> reader.enlarge(1);
            case MINUS, SUBTRACT -> reader.enlarge(-1);
            case O -> review.choose();
            case V -> {
                return review.paste();
            }
            case RIGHT -> step(onwards);
            case LEFT -> step(-onwards);
            case PAGE_DOWN -> explorer.turnArticle(1);
            case PAGE_UP -> explorer.turnArticle(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int places) {
        explorer.step(places);
        timeline.reveal();
    }
}
