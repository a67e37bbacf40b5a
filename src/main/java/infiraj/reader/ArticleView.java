package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.text.Direction;
import infiraj.text.WebAddress;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * An article to read: headline, where and when it appeared, and its text with the evidence of events marked. The text
 * runs the way its own language does, whatever the interface does. Only the JavaFX thread may use it.
 *
 * <p>Keys, once it has the focus: arrows, page keys and space scroll; with Shift they select; F7 steps through events;
 * Ctrl+C copies, Ctrl+Shift+C copies with citation, Ctrl+A selects all, Escape nothing; Ctrl+F finds words, F3 steps
 * through what was found.
 */
public final class ArticleView extends VBox {

    private static final String STYLES = "article.css";

    private final ObjectProperty<Messages> messages;
    private final ObjectProperty<PageStyle> pageStyle =
            new SimpleObjectProperty<>(this, "pageStyle", PageStyle.DESIGNED);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(
            this, "reducedMotion", Platform.getPreferences().isReducedMotion());
    private final ObjectProperty<Consumer<List<String>>> onEventsClicked =
            new SimpleObjectProperty<>(this, "onEventsClicked", events -> {});
    private final ObjectProperty<Consumer<WebAddress>> onLinkClicked =
            new SimpleObjectProperty<>(this, "onLinkClicked", address -> {});
    private final ReadOnlyIntegerWrapper currentHit = new ReadOnlyIntegerWrapper(this, "currentHit", -1);

    private final ArticleHeader header = new ArticleHeader();
    private final ArticleFlow flow = new ArticleFlow();
    private final Scroller scroller = new Scroller(flow, reducedMotion);
    private final Finding finding = new Finding(this);
    private final Selected selected;
    private List<Passage> searched = List.of();
    private Optional<Reading> reading = Optional.empty();

    /** @param messages how the view speaks; may change while it is shown */
    public ArticleView(Messages messages) {
        this.messages = new SimpleObjectProperty<>(this, "messages", messages);
        this.selected = new Selected(header.datelineProperty()::get, this.messages::get);
        getStyleClass().add("article-view");
        HBox body = new HBox(flow, scroller.bar());
        HBox.setHgrow(flow, Priority.ALWAYS);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, finding.bar(), body);
        flow.setFocusTraversable(true);
        new Pointer(flow, scroller, this);
        new Keys(this, scroller).listenOn(flow);
        pageStyle.subscribe(this::restyle);
        this.messages.subscribe(this::restyle);
        flow.widthProperty().subscribe(this::alignHeader);
        scroller.bar().widthProperty().subscribe(this::alignHeader);
        effectiveNodeOrientationProperty().subscribe(this::alignHeader);
        restyle();
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(ArticleView.class.getResource(STYLES)).toExternalForm();
    }

    /** How the view speaks. */
    public ObjectProperty<Messages> messagesProperty() {
        return messages;
    }

    /** How the text is set. */
    public ObjectProperty<PageStyle> pageStyleProperty() {
        return pageStyle;
    }

    /** Whether to jump instead of gliding; at first what the system prefers. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Told the ids of the events that a person pointed at: all those of the passage, the most specific first. */
    public ObjectProperty<Consumer<List<String>>> onEventsClickedProperty() {
        return onEventsClicked;
    }

    /** Told the address of a page that a person pointed at. */
    public ObjectProperty<Consumer<WebAddress>> onLinkClickedProperty() {
        return onLinkClicked;
    }

    /** Where and when the article appeared, under its headline and in citations. */
    public StringProperty datelineProperty() {
        return header.datelineProperty();
    }

    /** Index of the hit that was stepped to, or −1. */
    public ReadOnlyIntegerProperty currentHitProperty() {
        return currentHit.getReadOnlyProperty();
    }

    /**
     * Shows an article from its beginning; hits and selection of the one before are gone.
     *
     * @param markings the passages to mark; those of other articles are left out
     */
    public void show(Article article, List<Marking> markings) {
        Reading shown = new Reading(article, markings, this::selectionChanged);
        reading = Optional.of(shown);
        selected.follow(shown);
        currentHit.set(-1);
        finding.forget();
        header.show(article.headline().text(), shown.direction());
        flow.show(shown.blocks(), shown.direction(), shown::decor, this::number);
        alignHeader();
        flow.setAccessibleText(
                messages.get().say("reader.article", article.headline().text()));
    }

    private void selectionChanged() {
        flow.redecorate();
        selected.changed();
    }

    private String number(int paragraph) {
        return messages.get().wording().digits(Integer.toString(paragraph + 1));
    }

    private void restyle() {
        header.restyle(pageStyle.get(), messages.get());
        finding.say();
        flow.restyle(pageStyle.get());
        alignHeader();
    }

    private void alignHeader() {
        // The scroll bar is at the end of the interface, which need not be the end of the article.
        boolean barAtStart = (flow.direction() == Direction.RIGHT_TO_LEFT)
                == (getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT);
        header.align(flow.style(), flow.getWidth(), scroller.bar().getWidth(), barAtStart);
    }

    /** The article that is shown. */
    public Optional<Article> article() {
        return reading.map(Reading::article);
    }

    /** Makes the passages of an event stand out and brings one of them into view. */
    public void select(Optional<String> eventId) {
        reading.flatMap(shown -> shown.select(eventId)).map(Marking::passage).ifPresent(scroller::reveal);
        flow.redecorate();
    }

    /** Underlines words that name dates and says their readings on hover; those of other articles are left out. */
    public void setDates(List<DatedWords> words) {
        reading.ifPresent(shown -> shown.setDates(words));
        flow.redecorate();
    }

    /** Marks what a search found; passages of other articles are left out. */
    public void setHits(List<Passage> passages) {
        searched = List.copyOf(passages);
        if (!finding.isOpen()) {
            markSearched();
        }
    }

    void markSearched() {
        mark(searched);
    }

    void mark(List<Passage> passages) {
        reading.ifPresent(shown -> shown.setHits(passages));
        currentHit.set(reading.map(Reading::hit).orElse(-1));
        flow.redecorate();
    }

    /** Opens the bar to find words in the article. */
    public void find() {
        finding.open();
    }

    /** Goes to the next hit, after the last to the first; or back. */
    public void stepHit(boolean forward) {
        reading.ifPresent(shown -> {
            shown.stepHit(forward, scroller.top()).ifPresent(scroller::reveal);
            currentHit.set(shown.hit());
            flow.redecorate();
        });
    }

    /** Goes to one of the hits; to any other passage, without making it one. */
    public void showHit(Passage passage) {
        reading.ifPresent(shown -> {
            scroller.reveal(shown.goToHit(passage).orElse(passage));
            currentHit.set(shown.hit());
            flow.redecorate();
        });
    }

    /** Goes to the next marked passage, or to the one before, and points at its event. */
    public void stepEvent(boolean forward) {
        reading.flatMap(shown -> shown.stepEvent(forward, scroller.top())).ifPresent(marking -> {
            select(Optional.of(marking.eventId()));
            onEventsClicked.get().accept(List.of(marking.eventId()));
        });
    }

    /** The first place on screen. */
    public Place top() {
        return scroller.top();
    }

    /** Scrolls so that the line of a place is the first on screen. */
    public void showFrom(Place place) {
        scroller.toPlace(place);
    }

    /** Brings a passage of the article into view. */
    public void reveal(Passage passage) {
        scroller.reveal(passage);
    }

    /** The text itself takes the keys. */
    @Override
    public void requestFocus() {
        flow.requestFocus();
    }

    /** What the person has selected. */
    public Selected selected() {
        return selected;
    }

    Optional<Selecting> selecting() {
        return reading.map(Reading::selecting);
    }

    ArticleFlow flow() {
        return flow;
    }

    /** The events that the text at a point of the flow speaks of. */
    List<String> eventsAt(Point2D point) {
        return characterAt(point)
                .flatMap(at -> reading.map(shown ->
                        shown.markings().eventsAt(at.paragraph(), at.span().start())))
                .orElse(List.of());
    }

    Optional<WebAddress> linkAt(Point2D point) {
        return characterAt(point).flatMap(at -> reading.flatMap(shown -> shown.linkAt(at)));
    }

    Optional<String> readingAt(Point2D point) {
        return characterAt(point).flatMap(at -> reading.flatMap(shown -> shown.readingAt(at)));
    }

    private Optional<Passage> characterAt(Point2D point) {
        return article().flatMap(shown -> flow.characterAt(point, shown.id()));
    }

    /** Where the characters of a passage are on screen, in coordinates of the scene; nothing for what is not. */
    public List<Rectangle2D> boundsOf(Passage passage) {
        return flow.bands(passage.paragraph(), passage.span()).stream()
                .map(band -> Marks.inScene(band, flow))
                .toList();
    }

    /** The character at a point of the scene, as a passage; nothing beside the lines. */
    public Optional<Passage> hit(double sceneX, double sceneY) {
        return characterAt(flow.sceneToLocal(sceneX, sceneY));
    }
}
