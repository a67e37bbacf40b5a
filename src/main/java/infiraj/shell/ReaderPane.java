package infiraj.shell;

import infiraj.dating.FoundDate;
import infiraj.explorer.Explorer;
import infiraj.explorer.Prospect;
import infiraj.explorer.ReadingStyle;
import infiraj.explorer.finding.Finder;
import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.Passage;
import infiraj.reader.ArticleView;
import infiraj.reader.DatedWords;
import infiraj.reader.Marking;
import infiraj.reader.PageStyle;
import infiraj.reader.Place;
import infiraj.reader.Selected;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The open article beside the timeline, bound to the explorer's selection. */
final class ReaderPane extends BorderPane {
    private final Explorer explorer;
    private final Finder finder;
    private final ArticleView view;
    private final Label place = new Label();
    private Place before = new Place(0, 0);
    private Point2D pointed = Point2D.ZERO;
    private final Button previous = new Button();
    private final Button next = new Button();

    /** @param links asks before a link in the text is opened */
    ReaderPane(Explorer explorer, Finder finder, Links links) {
        this.explorer = explorer;
        this.finder = finder;
        this.view = new ArticleView(new Messages(explorer.appearance().wording()));
        view.setId("reader");
        getStyleClass().add("reader-pane");
        previous.setGraphic(Icons.previous());
        next.setGraphic(Icons.next());
        previous.getStyleClass().add("page-button");
        next.getStyleClass().add("page-button");
        previous.setOnAction(event -> explorer.turnArticle(-1));
        next.setOnAction(event -> explorer.turnArticle(1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(previous, next, place, space, new OccurrenceBar(explorer, finder));
        bar.getStyleClass().add("reader-bar");
        setTop(bar);
        setCenter(view);
        view.onEventsClickedProperty().set(this::choose);
        view.onLinkClickedProperty()
                .set(address -> links.ask(address, getScene().getWindow()));
        view.addEventFilter(
                MouseEvent.MOUSE_PRESSED, press -> pointed = new Point2D(press.getScreenX(), press.getScreenY()));
        follow();
    }

    private void follow() {
        explorer.appearance().wordingProperty().subscribe(wording -> {
            view.messagesProperty().set(new Messages(wording));
            speak();
            markDates();
        });
        explorer.appearance().motionReducedProperty().subscribe(view.reducedMotionProperty()::set);
        explorer.appearance().paletteProperty().subscribe(palette -> restyle());
        explorer.appearance().readingStyleProperty().subscribe(style -> restyle());
        explorer.articleProperty().subscribe(article -> {
            article.ifPresent(this::show);
            speak();
        });
        explorer.selectedProperty().subscribe(event -> view.select(lookedAt()));
        explorer.prospectProperty().subscribe(prospect -> view.select(lookedAt()));
        explorer.readingsProperty().subscribe(this::markDates);
        explorer.corpusProperty().subscribe(this::speak);
        explorer.prospectsProperty()
                .subscribe(changed -> explorer.articleProperty().get().ifPresent(this::show));
        finder.spreadProperty()
                .subscribe(spread -> explorer.articleProperty().get().ifPresent(this::markFound));
        finder.occurrenceProperty().subscribe(occurrence -> occurrence.ifPresent(view::showHit));
        finder.findingsProperty().map(Optional::isPresent).subscribe(this::rememberPlace);
        finder.setOnGivenUp(() -> view.showFrom(before));
    }

    private void restyle() {
        ReadingStyle liked = explorer.appearance().readingStyleProperty().get();
        double size = liked.size() * explorer.appearance().textScale();
        view.pageStyleProperty().set(new PageStyle(size, liked.spacing(), liked.justified()));
    }

    private void show(Article article) {
        view.show(article, markings(article.id()));
        view.select(lookedAt());
        markDates();
        markFound(article);
    }

    private Optional<String> lookedAt() {
        return explorer.prospectProperty()
                .get()
                .map(Prospect::id)
                .or(() -> explorer.selectedProperty().get().map(Event::id));
    }

    /** Underlines every word that tells time; pointing at one says what it means and why. */
    private void markDates() {
        explorer.articleProperty().get().ifPresent(article -> view.setDates(dates(article)));
    }

    private List<DatedWords> dates(Article article) {
        DateExplanations explanations =
                new DateExplanations(explorer.appearance().wording());
        List<DatedWords> dated = new ArrayList<>();
        List<List<FoundDate>> paragraphs = explorer.readingsProperty().get().of(article.id());
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = article.paragraphs().get(i).text();
            for (FoundDate found : paragraphs.get(i)) {
                Passage words = new Passage(article.id(), i, found.span());
                dated.add(new DatedWords(words, explanations.say(found, text)));
            }
        }
        return dated;
    }

    /** Sets the text larger by some steps, smaller by negative ones. */
    void enlarge(int steps) {
        ObjectProperty<ReadingStyle> style = explorer.appearance().readingStyleProperty();
        style.set(style.get().enlarged(steps));
    }

    /** What the person has selected in the text. */
    Selected selected() {
        return view.selected();
    }

    /** Gives the text the keys. */
    void read() {
        view.requestFocus();
    }

    /** Whether the text has the keys. */
    boolean isBeingRead() {
        return view.isFocusWithin();
    }

    /** A search that is given up leaves the text where it was. */
    private void rememberPlace(boolean searching) {
        if (searching) {
            before = view.top();
        }
    }

    private void markFound(Article article) {
        view.setHits(finder.spreadProperty().get().marksIn(article.id()));
    }

    private List<Marking> markings(String article) {
        Stream<Marking> stated = explorer.corpus().events().stream()
                .flatMap(event -> event.evidence().stream()
                        .map(evidence -> new Marking(
                                evidence.passage(), event.id(), event.type().quadClass())));
        Stream<Marking> waiting = explorer.prospectsProperty().get().stream()
                .map(prospect -> new Marking(prospect.passage(), prospect.id(), prospect.kind(), true));
        return Stream.concat(stated, waiting)
                .filter(marking -> marking.passage().article().equals(article))
                .toList();
    }

    private void speak() {
        Messages messages = new Messages(explorer.appearance().wording());
        previous.setAccessibleText(messages.say("shell.previous-article"));
        next.setAccessibleText(messages.say("shell.next-article"));
        Optional<Article> article = explorer.articleProperty().get();
        place.setText(article.map(shown -> messages.say(
                        "shell.article-of",
                        explorer.corpus().articles().indexOf(shown) + 1,
                        explorer.corpus().articles().size()))
                .orElseGet(() -> messages.say("shell.no-article")));
        view.datelineProperty()
                .set(article.map(new EventWords(explorer)::dateline).orElse(""));
    }

    /** Several events on one passage are offered, the most specific first. */
    private void choose(List<String> events) {
        if (events.size() == 1) {
            explorer.select(events.getFirst());
            return;
        }
        Wording wording = explorer.appearance().wording();
        ContextMenu menu = new ContextMenu();
        for (String id : events) {
            explorer.corpus().event(id).ifPresent(event -> {
                MenuItem item = new MenuItem(
                        wording.of(event.title()), Icons.kind(event.type().quadClass()));
                item.setOnAction(chosen -> explorer.select(id));
                menu.getItems().add(item);
            });
        }
        menu.show(view, pointed.getX(), pointed.getY());
    }

    /** Goes to the next marked passage, or to the one before. */
    void stepEvent(int direction) {
        view.stepEvent(direction > 0);
    }
}
