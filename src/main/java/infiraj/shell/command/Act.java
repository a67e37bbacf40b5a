package infiraj.shell.command;

import static infiraj.shell.command.Key.alt;
import static infiraj.shell.command.Key.ctrl;
import static infiraj.shell.command.Key.ctrlShift;
import static infiraj.shell.command.Key.plain;
import static infiraj.shell.command.Key.shift;
import static infiraj.shell.command.Key.sign;
import static infiraj.shell.command.Section.EDITING;
import static infiraj.shell.command.Section.FILE;
import static infiraj.shell.command.Section.HELP;
import static infiraj.shell.command.Section.READING;
import static infiraj.shell.command.Section.REVIEW;
import static infiraj.shell.command.Section.SEARCH;
import static infiraj.shell.command.Section.TELLING;
import static infiraj.shell.command.Section.TIMELINE;
import static infiraj.shell.command.Section.VIEWS;
import static infiraj.shell.command.Section.WINDOW;

import infiraj.wording.KeyFamily;
import java.util.List;
import javafx.scene.input.KeyCode;

/**
 * Everything that can be done wherever the focus is. The first key of each is the one that menu and help show. Where two
 * have the same key, the first that is possible at that moment is done.
 */
public enum Act {
    IMPORT(FILE, ctrl(KeyCode.O)),
    IMPORT_FOLDER(FILE),
    IMPORT_CLIPBOARD(FILE, ctrl(KeyCode.V)),
    SHARE(FILE),
    RECEIVE(FILE),
    EXPORT(FILE, ctrlShift(KeyCode.S)),
    PRINT(FILE, ctrl(KeyCode.P)),

    ADD_BOOKMARK(VIEWS, ctrl(KeyCode.D)),
    BOOKMARKS(VIEWS, ctrl(KeyCode.B)),
    SAVE_VIEW(VIEWS, ctrl(KeyCode.S)),
    OPEN_VIEW(VIEWS),
    COPY_VIEW(VIEWS),

    SEARCH_EVERYWHERE(SEARCH, sign("/")),
    FIND(SEARCH, ctrl(KeyCode.F)),
    NEXT_HIT(SEARCH, plain(KeyCode.F3)),
    PREVIOUS_HIT(SEARCH, shift(KeyCode.F3)),
    TIGHTEN(SEARCH, sign("=")),
    EXPORT_RESULTS(SEARCH, ctrlShift(KeyCode.F)),

    ZOOM_IN(TIMELINE, sign("+"), sign("=")),
    ZOOM_OUT(TIMELINE, sign("−"), sign("-"), sign("_")),
    SHOW_EVERYTHING(TIMELINE, plain(KeyCode.HOME), sign("0"), sign("٠")),
    FOLD(TIMELINE, ctrl(KeyCode.U)),
    VIEW_BEFORE(TIMELINE, alt(KeyCode.LEFT)),
    VIEW_AFTER(TIMELINE, alt(KeyCode.RIGHT)),
    EVENT_LEFT(TIMELINE, ctrl(KeyCode.LEFT)),
    EVENT_RIGHT(TIMELINE, ctrl(KeyCode.RIGHT)),
    LIFT_FILTERS(TIMELINE, plain(KeyCode.BACK_SPACE)),
    LIST_EVENTS(TIMELINE, plain(KeyCode.F6)),

    COMPARE(READING, plain(KeyCode.F8)),
    NEXT_EVENT_OF_ARTICLE(READING, plain(KeyCode.F7)),
    PREVIOUS_EVENT_OF_ARTICLE(READING, shift(KeyCode.F7)),
    NEXT_ARTICLE(READING, ctrl(KeyCode.PAGE_DOWN)),
    PREVIOUS_ARTICLE(READING, ctrl(KeyCode.PAGE_UP)),
    LARGER_TEXT(READING, ctrl(KeyCode.PLUS), ctrl(KeyCode.EQUALS), ctrl(KeyCode.ADD)),
    SMALLER_TEXT(READING, ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT)),

    UNDO(EDITING, ctrl(KeyCode.Z)),
    REDO(EDITING, ctrlShift(KeyCode.Z), ctrl(KeyCode.Y)),
    NEW_EVENT(EDITING, ctrl(KeyCode.E)),
    ADD_EVIDENCE(EDITING, ctrlShift(KeyCode.E)),
    EDIT_EVENT(EDITING, plain(KeyCode.F2)),
    DELETE_EVENT(EDITING),
    STAR(EDITING, sign("*")),
    NOTE(EDITING, ctrl(KeyCode.M)),

    TELL(TELLING, plain(KeyCode.F5)),
    TELL_SHOWN(TELLING, shift(KeyCode.F5)),

    REVIEW_QUEUE(REVIEW, plain(KeyCode.F9)),

    LEAVE(WINDOW, plain(KeyCode.ESCAPE)),
    OTHER_LANGUAGE(WINDOW),
    NEXT_PALETTE(WINDOW),
    RESTORE_APPEARANCE(WINDOW),

    KEYS(HELP, plain(KeyCode.F1), sign("?"), sign("؟")),
    TOUR(HELP),
    ABOUT(HELP);

    static final KeyFamily NAMES = KeyFamily.of("shell.act", Act.class);

    private final Section section;
    private final List<Key> keys;

    Act(Section section, Key... keys) {
        this.section = section;
        this.keys = List.of(keys);
    }

    public Section section() {
        return section;
    }

    /** What can be pressed for it; none if only the menu has it. */
    public List<Key> keys() {
        return keys;
    }
}
