package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.Filter;
import infiraj.explorer.OwnWords;
import infiraj.explorer.OwnWork;
import infiraj.explorer.finding.Finder;
import infiraj.review.EventDesk;
import infiraj.review.ReviewDesk;
import infiraj.shell.command.Act;
import infiraj.shell.command.Commands;
import infiraj.wording.Messages;
import infiraj.workspace.Deed;
import infiraj.workspace.Now;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;

/** What the acts do in this window. */
final class WindowCommands {
    private static final double ZOOM = 1.5;

    private final Explorer explorer;
    private final TimelinePane timeline;
    private final Commands commands;

    WindowCommands(Explorer explorer, TimelinePane timeline, Commands commands) {
        this.explorer = explorer;
        this.timeline = timeline;
        this.commands = commands;
    }

    void bindWindow(ComparePane compare, Finder finder) {
        commands.bind(Act.LEAVE, () -> leave(compare, finder))
                .bind(Act.OTHER_LANGUAGE, explorer.appearance()::nextLanguage)
                .bind(Act.NEXT_PALETTE, explorer.appearance()::nextPalette)
                .bind(Act.RESTORE_APPEARANCE, explorer.appearance()::restore);
    }

    /**
     * @param guide tells about the window
     */
    void bindHelp(Guide guide) {
        commands.bind(Act.KEYS, guide::showKeys)
                .bind(Act.TOUR, guide::isThereSomethingToShow, () -> guide.showAround(() -> {}))
                .bind(Act.ABOUT, guide::showAbout);
    }

    void bindFiles(ReviewBar review, SharedViews views) {
        commands.bind(Act.IMPORT, review::choose)
                .bind(Act.IMPORT_FOLDER, review::chooseFolder)
                .bind(Act.IMPORT_CLIPBOARD, () -> {
                    if (!views.paste()) {
                        review.paste();
                    }
                });
    }

    void bindViews(Parent root, SharedViews views, ViewBookmarks bookmarks) {
        BookmarksWindow window = new BookmarksWindow(bookmarks, explorer.appearance());
        commands.bind(
                        Act.ADD_BOOKMARK,
                        bookmarks.all()::areWritable,
                        () -> bookmarks.add(() -> window.name(root.getScene().getWindow())))
                .bind(Act.BOOKMARKS, () -> window.show(root.getScene().getWindow()))
                .bind(Act.SAVE_VIEW, views::save)
                .bind(Act.OPEN_VIEW, views::open)
                .bind(Act.COPY_VIEW, views::copy);
    }

    void bindEditing(EventDesk events, ReviewDesk desk, LowerPane lower) {
        OwnWork work = events.work();
        commands.bind(Act.UNDO, () -> undoable(work).isPresent(), words -> undo(work, words), work::undo)
                .bind(Act.REDO, () -> redoable(work).isPresent(), words -> redo(work, words), work::redo)
                .bind(Act.NEW_EVENT, events::canBegin, events::begin)
                .bind(Act.ADD_EVIDENCE, events::canAddEvidence, events::addEvidence)
                .bind(
                        Act.EDIT_EVENT,
                        () -> events.canEdit() && !desk.openProperty().get(),
                        events::edit)
                .bind(Act.DELETE_EVENT, events::canEdit, events::delete)
                .bind(Act.STAR, events::canMark, events::toggleStar)
                .bind(Act.NOTE, events::canMark, lower::writeNote)
                .bind(
                        Act.REVIEW_QUEUE,
                        () -> desk.openProperty().get()
                                || !desk.reviewProperty().get().waiting().isEmpty(),
                        () -> desk.openProperty().set(!desk.openProperty().get()));
    }

    private static Optional<Deed> undoable(OwnWork work) {
        return work.nowProperty().get().flatMap(Now::undoable);
    }

    private static Optional<Deed> redoable(OwnWork work) {
        return work.nowProperty().get().flatMap(Now::redoable);
    }

    private static String undo(OwnWork work, Messages messages) {
        return undoable(work).map(new OwnWords(messages)::undo).orElseGet(() -> messages.say("shell.act.undo"));
    }

    private static String redo(OwnWork work, Messages messages) {
        return redoable(work).map(new OwnWords(messages)::redo).orElseGet(() -> messages.say("shell.act.redo"));
    }

    void bindSharing(Sharing sharing) {
        commands.bind(Act.SHARE, sharing::canShare, sharing::share)
                .bind(Act.RECEIVE, sharing::canReceive, sharing::receive);
    }

    void bindLeaving(Outgoing outgoing) {
        commands.bind(Act.EXPORT, outgoing::export)
                .bind(Act.EXPORT_RESULTS, outgoing::hasResults, outgoing::exportResults)
                .bind(Act.PRINT, outgoing::print);
    }

    void bindSearch(Finder finder, SearchField search, ResultsList results, ReaderPane reader) {
        commands.bind(Act.SEARCH_EVERYWHERE, search::begin)
                // The reader finds words within its article by the same key.
                .bind(Act.FIND, () -> !reader.isBeingRead(), search::begin)
                // Without a search the reader steps through what was found in its article alone.
                .bind(Act.NEXT_HIT, finder::isActive, () -> finder.step(1))
                .bind(Act.PREVIOUS_HIT, finder::isActive, () -> finder.step(-1))
                .bind(Act.TIGHTEN, results::isFocused, results::tighten);
    }

    void bindTimeline(LowerPane lower) {
        BooleanProperty folded = explorer.appearance().foldedProperty();
        Wayback wayback = new Wayback(explorer, timeline.timeline().motion());
        commands.bind(Act.ZOOM_IN, () -> timeline.timeline().zoom(ZOOM))
                .bind(Act.ZOOM_OUT, () -> timeline.timeline().zoom(1 / ZOOM))
                // In a list, Home goes to its beginning.
                .bind(Act.SHOW_EVERYTHING, () -> !lower.isListFocused(), timeline::showEverything)
                .bind(Act.FOLD, () -> folded.set(!folded.get()))
                .bind(Act.LIST_EVENTS, lower::toggleTable)
                .bind(Act.VIEW_BEFORE, () -> wayback.move(-1))
                .bind(Act.VIEW_AFTER, () -> wayback.move(1))
                .bind(Act.EVENT_LEFT, () -> step(-onwards()))
                .bind(Act.EVENT_RIGHT, () -> step(onwards()))
                .bind(
                        Act.LIFT_FILTERS,
                        () -> explorer.filterProperty().get().isActive(),
                        () -> explorer.filterProperty().set(Filter.NONE));
    }

    void bindReading(ReaderPane reader, ComparePane compare) {
        commands.bind(Act.COMPARE, compare::toggle)
                .bind(Act.NEXT_EVENT_OF_ARTICLE, () -> reader.stepEvent(1))
                .bind(Act.PREVIOUS_EVENT_OF_ARTICLE, () -> reader.stepEvent(-1))
                .bind(Act.NEXT_ARTICLE, () -> explorer.turnArticle(1))
                .bind(Act.PREVIOUS_ARTICLE, () -> explorer.turnArticle(-1))
                .bind(Act.LARGER_TEXT, () -> reader.enlarge(1))
                .bind(Act.SMALLER_TEXT, () -> reader.enlarge(-1));
    }

    void bindTelling(Presenting presenting) {
        commands.bind(Act.TELL, presenting::tell).bind(Act.TELL_SHOWN, presenting::tellShown);
    }

    /** Goes out of what is open on top, then out of the search, then away from the event. */
    private void leave(ComparePane compare, Finder finder) {
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

    /** How many events on the one to the right lies: one back where time runs leftward. */
    private int onwards() {
        return explorer.appearance().isLeftward() ? -1 : 1;
    }

    private void step(int places) {
        explorer.step(places);
        timeline.reveal();
    }
}
