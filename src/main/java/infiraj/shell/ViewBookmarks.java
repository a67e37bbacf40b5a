package infiraj.shell;

import infiraj.explorer.Bookmarks;
import infiraj.explorer.Explorer;
import infiraj.explorer.View;
import infiraj.explorer.sharing.ViewLink;
import infiraj.timeline.Period;
import infiraj.wording.Messages;
import infiraj.workspace.Bookmark;

/** Views to come back to: what is kept of them, and what they are called until a person names them. */
final class ViewBookmarks {
    private final Explorer explorer;
    private final Bookmarks bookmarks;
    private final SharedViews views;

    /**
     * @param bookmarks of the kind of views
     * @param views shows them, and says what is missing in them
     */
    ViewBookmarks(Explorer explorer, Bookmarks bookmarks, SharedViews views) {
        this.explorer = explorer;
        this.bookmarks = bookmarks;
        this.views = views;
    }

    Bookmarks all() {
        return bookmarks;
    }

    /** Keeps what the person sees. */
    void add(Runnable then) {
        View view = views.present();
        bookmarks.add(name(view), ViewLink.text(view), then);
    }

    void open(Bookmark bookmark) {
        views.read(bookmark.text());
    }

    /** After the event, else the search, else the time in it. */
    private String name(View view) {
        Messages messages = new Messages(explorer.appearance().wording());
        EventWords words = new EventWords(explorer);
        Period period = view.period();
        PeriodWords ends = new PeriodWords(messages.wording());
        String subject = explorer.selectedProperty()
                .get()
                .map(words::title)
                .orElse(view.query().strip());
        String time = messages.say("shell.from-to", ends.first(period), ends.last(period));
        return subject.isEmpty() ? time : messages.say("shell.bookmark-name", subject, time);
    }
}
