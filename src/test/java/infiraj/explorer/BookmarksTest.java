package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.finding.Searches;
import infiraj.model.Corpus;
import infiraj.wording.Language;
import infiraj.workspace.Bookmark;
import infiraj.workspace.Bookmark.Kind;
import infiraj.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarksTest {
    @TempDir
    Path folder = Path.of("");

    /** One start of the program. */
    private void start(Consumer<OwnWork> use) {
        Explorer explorer = new Explorer(new Appearance(Language.ARABIC));
        OwnWork work = new OwnWork(explorer, Runnable::run, Runnable::run);
        try (Workspace opened = Workspace.open(folder, Corpus.empty(), Runnable::run)) {
            work.use(opened);
            use.accept(work);
        }
    }

    private static List<String> titles(Bookmarks bookmarks) {
        return bookmarks.allProperty().get().stream().map(Bookmark::title).toList();
    }

    @Test
    void areThereAgainAtTheNextStartTheLatestFirst() {
        start(work -> {
            Bookmarks views = new Bookmarks(work, Kind.VIEW);
            for (int i = 1; i <= 12; i++) {
                views.add("مشهد " + i, "infiraj:?from=2018&to=" + (2018 + i), () -> {});
            }
            views.rename(views.allProperty().get().getFirst(), " آخرها ");
            views.rename(views.allProperty().get().get(1), " ");
            views.forget(views.allProperty().get().get(2));
        });
        start(work -> {
            Bookmarks views = new Bookmarks(work, Kind.VIEW);
            assertEquals(List.of("آخرها", "مشهد 11", "مشهد 9"), titles(views).subList(0, 3));
            views.add("جديد", "infiraj:?from=2018&to=2019", () -> {});
            assertEquals("جديد", titles(views).getFirst());
            assertEquals(12, titles(views).size());
        });
    }

    @Test
    void searchesThatAreKeptAreBookmarksOfTheirOwnKind() {
        start(work -> {
            Searches searches = new Searches();
            assertFalse(searches.canSave());
            searches.keepAmong(new Bookmarks(work, Kind.SEARCH));
            assertTrue(searches.canSave());
            searches.toggleSaved(" سول ");
            searches.toggleSaved("طوكيو");
            searches.toggleSaved("قمة");
            searches.toggleSaved("قمة");
            assertEquals(List.of(), titles(new Bookmarks(work, Kind.VIEW)));
        });
        start(work -> {
            Searches searches = new Searches();
            searches.keepAmong(new Bookmarks(work, Kind.SEARCH));
            assertEquals(List.of("طوكيو", "سول"), searches.savedProperty().get());
            assertTrue(searches.isSaved("سول"));
        });
    }
}
