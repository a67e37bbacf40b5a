package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the person has selected in an article view: to be watched, quoted, and copied. For the JavaFX thread only. */
public final class Selected {
    private static final Selection NOTHING = Selection.at(new Place(0, 0));

    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(this, "selection", NOTHING);
    private final Supplier<String> dateline;
    private final Supplier<Messages> messages;
    private Optional<Selecting> selecting = Optional.empty();
    private Optional<Article> article = Optional.empty();

    /**
     * Nothing selected.
     *
     * @param dateline outlet and date of the article shown, for citations
     */
    Selected(Supplier<String> dateline, Supplier<Messages> messages) {
        this.dateline = dateline;
        this.messages = messages;
    }

    /** Turns to another article, of which nothing is selected yet. */
    void follow(Reading shown) {
        article = Optional.of(shown.article());
        selecting = Optional.of(shown.selecting());
        changed();
    }

    void changed() {
        selection.set(selecting.map(Selecting::selection).orElse(NOTHING));
    }

    /** What is selected; empty where nothing is. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /**
     * The passages that are selected, a paragraph each, since no quotation reaches from one into the next. They begin and
     * end with whole characters that show something.
     */
    public List<Passage> passages() {
        return article.map(shown -> selection.get().passages(shown)).orElse(List.of());
    }

    /** Selects the whole text. */
    public void all() {
        selecting.ifPresent(Selecting::all);
    }

    /** Selects nothing. */
    public void clear() {
        selecting.ifPresent(Selecting::clear);
    }

    /** What is selected, as it would be copied. */
    public String text() {
        return article.map(shown -> Copying.text(shown, selection.get())).orElse("");
    }

    /** Copies what is selected as plain text. */
    public void copy() {
        Copying.put(text());
    }

    /** Copies what is selected and says where it is from. */
    public void copyWithCitation() {
        article.filter(shown -> !selection.get().isEmpty())
                .ifPresent(
                        shown -> Copying.put(Copying.citation(shown, selection.get(), dateline.get(), messages.get())));
    }
}
