package infiraj.explorer.settings;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.View;
import infiraj.explorer.sharing.Fitted;
import infiraj.model.Article;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person last saw, and of which corpus.
 *
 * @param corpus the absolute path of its folder; absent for the one that comes with the program, which may lie elsewhere by
 *     the next start
 * @param view without a search: one that was begun days ago is in nobody's mind
 */
public record Sight(Optional<String> corpus, View view) {
    public Sight {
        view = view.withoutQuery().with(view.filter().withFound(Optional.empty()));
    }

    public static Sight of(Explorer explorer, Optional<Path> corpus) {
        return new Sight(corpus.map(Sight::name), explorer.view());
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /**
     * Shows it again in the corpus that is open now; of another one only how the timeline is laid out.
     *
     * @param open the folder of that corpus; absent for the one that comes with the program
     */
    public void showIn(Explorer explorer, Optional<Path> open) {
        if (!corpus.equals(open.map(Sight::name))) {
            layOut(explorer.appearance());
            return;
        }
        Optional<String> first = explorer.articleProperty().get().map(Article::id);
        explorer.show(Fitted.of(view, explorer.corpus()).view());
        if (explorer.articleProperty().get().isEmpty()) {
            first.ifPresent(explorer::openArticle);
        }
    }

    private void layOut(Appearance appearance) {
        appearance.timeDirectionProperty().set(view.direction());
        appearance.laneByProperty().set(view.laneBy());
        appearance.climateShownProperty().set(view.climateShown());
        appearance.halfLifeProperty().set(view.halfLife());
    }
}
