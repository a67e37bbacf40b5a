package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Passage;
import java.util.List;
import java.util.Optional;

/** Finding words in the article that is shown: while the bar is open, what was found takes the place of search hits. */
final class Finding implements FindBar.Actions {
    private final ArticleView view;
    private final FindBar bar = new FindBar(this);
    private Optional<Finder> finder = Optional.empty();
    private List<Passage> found = List.of();

    Finding(ArticleView view) {
        this.view = view;
        bar.setVisible(false);
        bar.managedProperty().bind(bar.visibleProperty());
    }

    FindBar bar() {
        return bar;
    }

    boolean isOpen() {
        return bar.isVisible();
    }

    /** Opens the bar; what is selected on one line is looked for at once. */
    void open() {
        bar.setVisible(true);
        String selected = view.selected().text();
        if (!selected.isBlank() && selected.indexOf('\n') < 0) {
            bar.field().setText(selected);
        }
        find(bar.field().getText());
        bar.field().requestFocus();
        bar.field().selectAll();
    }

    /** Another article: its words are folded when they are first looked for. */
    void forget() {
        finder = Optional.empty();
        if (isOpen()) {
            find(bar.field().getText());
        }
    }

    @Override
    public void find(String query) {
        if (finder.isEmpty()) {
            finder = view.article().map((Article article) -> new Finder(article));
        }
        found = finder.map(words -> words.find(query)).orElse(List.of());
        if (query.isBlank()) {
            view.markSearched();
        } else {
            view.mark(found);
            view.stepHit(true);
        }
        say();
    }

    @Override
    public void step(boolean forward) {
        view.stepHit(forward);
        say();
    }

    @Override
    public void close() {
        bar.setVisible(false);
        view.markSearched();
        view.flow().requestFocus();
    }

    /** Says what was found in the words of the moment. */
    void say() {
        bar.say(
                view.currentHitProperty().get(),
                found.size(),
                view.messagesProperty().get());
    }
}
