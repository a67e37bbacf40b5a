package infiraj.explorer;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the person looks at: an event or what may be one, and the article in the reader. For the JavaFX thread only. */
final class Attention {
    private final ReadOnlyObjectProperty<Corpus> corpus;
    private final ObjectProperty<List<Prospect>> prospects = new SimpleObjectProperty<>(this, "prospects", List.of());
    private final ReadOnlyObjectWrapper<Optional<Prospect>> prospect =
            new ReadOnlyObjectWrapper<>(this, "prospect", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Event>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Article>> article =
            new ReadOnlyObjectWrapper<>(this, "article", Optional.empty());

    /**
     * @param corpus what there is to look at, besides the prospects
     */
    Attention(ReadOnlyObjectProperty<Corpus> corpus) {
        this.corpus = corpus;
    }

    ObjectProperty<List<Prospect>> prospectsProperty() {
        return prospects;
    }

    ReadOnlyObjectProperty<Optional<Prospect>> prospectProperty() {
        return prospect.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Event>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Article>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** What was looked at may have been decided: then it is an event, or gone. */
    void weighProspects() {
        prospect.get().ifPresent(was -> {
            prospect.set(waiting(was.id()));
            selected.set(shown(was.id()));
        });
    }

    private Optional<Prospect> waiting(String id) {
        return prospects.get().stream()
                .filter(waiting -> waiting.id().equals(id))
                .findFirst();
    }

    private Optional<Event> shown(String id) {
        return corpus.get().event(id).or(() -> waiting(id).flatMap(Prospect::event));
    }

    /** The id of what is looked at. */
    Optional<String> lookedAt() {
        return prospect.get().map(Prospect::id).or(() -> selected.get().map(Event::id));
    }

    /** Looks again at what was looked at in a corpus that has changed since, as far as it is still there. */
    void lookAgain(Optional<String> lookedAt, Optional<String> open) {
        article.set(open.flatMap(corpus.get()::article)
                .or(() -> corpus.get().articles().stream().findFirst()));
        prospect.set(lookedAt.flatMap(this::waiting));
        selected.set(lookedAt.flatMap(this::shown));
    }

    /** Nothing that is looked at may speak of an article that is not among those that are left. */
    void forgetAllBut(List<Article> left) {
        Set<String> articles = left.stream().map(Article::id).collect(Collectors.toSet());
        boolean stays = selected.get().stream()
                .flatMap(event -> event.evidence().stream())
                .allMatch(evidence -> articles.contains(evidence.passage().article()));
        if (!stays) {
            selectNothing();
        }
        List<Prospect> waiting = prospects.get().stream()
                .filter(one -> articles.contains(one.passage().article()))
                .toList();
        if (waiting.size() < prospects.get().size()) {
            prospects.set(waiting);
        }
    }

    /** Selects an event, or looks at a prospect, and opens an article that speaks of it, the open one if it does. */
    void select(String id) {
        Optional<Event> event = corpus.get().event(id);
        Optional<Prospect> looked = event.isPresent() ? Optional.empty() : waiting(id);
        event.ifPresent(this::openArticleOf);
        looked.ifPresent(waiting -> open(waiting.passage().article()));
        if (event.isPresent() || looked.isPresent()) {
            prospect.set(looked);
            selected.set(event.or(() -> looked.flatMap(Prospect::event)));
        }
    }

    private void openArticleOf(Event event) {
        boolean open = article.get()
                .map(shown -> evidenceIn(event, shown.id()).isPresent())
                .orElse(false);
        if (!open) {
            open(event.evidence().getFirst().passage().article());
        }
    }

    /** The first evidence of an event in an article. */
    static Optional<Passage> evidenceIn(Event event, String article) {
        return event.evidence().stream()
                .map(evidence -> evidence.passage())
                .filter(passage -> passage.article().equals(article))
                .findFirst();
    }

    void selectNothing() {
        selectAgain(Optional.empty());
    }

    /** Selects an event of the corpus, if it is there, and leaves the article open that is. */
    void selectAgain(Optional<String> event) {
        prospect.set(Optional.empty());
        selected.set(event.flatMap(corpus.get()::event));
    }

    void open(String id) {
        article.set(corpus.get().article(id));
    }

    /** Opens the first article, if there is any. */
    void openFirst() {
        article.set(corpus.get().articles().stream().findFirst());
    }

    /** Opens the article so many places on, in order of publication, around the end if need be. */
    void turn(int places) {
        List<Article> all = corpus.get().articles();
        article.get().ifPresent(shown -> {
            int next = Math.floorMod(all.indexOf(shown) + places, all.size());
            article.set(Optional.of(all.get(next)));
        });
    }
}
