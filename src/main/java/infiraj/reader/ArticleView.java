package infiraj.reader;

import infiraj.fx.Prose;
import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.text.Direction;
import infiraj.wording.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * An article to read: headline, where and when it appeared, and its text with the evidence of events marked. The text
 * runs the way its own language does, whatever the interface does. Only the JavaFX thread may use it.
 *
 * <p>Keys, once it has the focus: arrows, page keys and space scroll; with Shift they select; F7 steps through events;
 * Ctrl+C copies, Ctrl+Shift+C copies with citation, Ctrl+A selects all, Escape nothing.
 */
public final class ArticleView extends VBox {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "ur", "he", "ckb", "ps");

    private static final String STYLES = "article.css";

    private final ObjectProperty<Messages> messages;
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final DoubleProperty spacing = new SimpleDoubleProperty(this, "lineSpacing", 1);
    private final BooleanProperty justified = new SimpleBooleanProperty(this, "justified");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(
            this, "reducedMotion", Platform.getPreferences().isReducedMotion());
    private final ObjectProperty<Consumer<List<String>>> onEventsClicked =
            new SimpleObjectProperty<>(this, "onEventsClicked", events -> {});
    private final ReadOnlyIntegerWrapper currentHit = new ReadOnlyIntegerWrapper(this, "currentHit", -1);

    private final Prose headline = new Prose();
    private final Prose dateline = new Prose();
    private final VBox header = new VBox(headline, dateline);
    private final ArticleFlow flow = new ArticleFlow();
    private final Scroller scroller = new Scroller(flow, reducedMotion);
    private Optional<Reading> reading = Optional.empty();

    /** @param messages how the view speaks; may change while it is shown */
    public ArticleView(Messages messages) {
        this.messages = new SimpleObjectProperty<>(this, "messages", messages);
        getStyleClass().add("article-view");
        headline.getStyleClass().add("headline");
        dateline.getStyleClass().add("dateline");
        header.getStyleClass().add("article-header");
        HBox body = new HBox(flow, scroller.bar());
        HBox.setHgrow(flow, Priority.ALWAYS);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
        flow.setFocusTraversable(true);
        new Pointer(flow, scroller, this);
        new Keys(this, scroller).listenOn(flow);
        zoom.subscribe(this::restyle);
        spacing.subscribe(this::restyle);
        justified.subscribe(this::restyle);
        this.messages.subscribe(this::restyle);
        flow.widthProperty().subscribe(this::alignHeader);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(ArticleView.class.getResource(STYLES)).toExternalForm();
    }

    /** How the view speaks. */
    public ObjectProperty<Messages> messagesProperty() {
        return messages;
    }

    /** Size of the text: 1 as designed, 0.8 to 2. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Distance between lines: 1 as designed, 0.8 to 2. */
    public DoubleProperty lineSpacingProperty() {
        return spacing;
    }

    /** Whether both edges of the text are straight. */
    public BooleanProperty justifiedProperty() {
        return justified;
    }

    /** Whether to jump instead of gliding; at first what the system prefers. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Told the ids of the events that a person pointed at: all those of the passage, the most specific first. */
    public ObjectProperty<Consumer<List<String>>> onEventsClickedProperty() {
        return onEventsClicked;
    }

    /** Where and when the article appeared, under its headline and in citations. */
    public StringProperty datelineProperty() {
        return dateline.textProperty();
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
        Reading shown = new Reading(article, markings, flow::redecorate);
        reading = Optional.of(shown);
        currentHit.set(-1);
        headline.setText(article.headline().text());
        headline.directionProperty().set(Optional.of(direction(article)));
        flow.show(shown.blocks(), direction(article), shown::decor, this::number);
        alignHeader();
        flow.setAccessibleText(
                messages.get().say("reader.article", article.headline().text()));
    }

    private static Direction direction(Article article) {
        String language = Locale.forLanguageTag(article.language()).getLanguage();
        return RIGHT_TO_LEFT.contains(language) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private String number(int paragraph) {
        return messages.get().wording().digits(Integer.toString(paragraph + 1));
    }

    private void restyle() {
        PageStyle style = new PageStyle(zoom.get(), spacing.get(), justified.get());
        headline.fontProperty().set(style.headlineFont());
        dateline.fontProperty().set(style.datelineFont());
        dateline.directionProperty()
                .set(Optional.of(
                        messages.get().wording().language().isRightToLeft()
                                ? Direction.RIGHT_TO_LEFT
                                : Direction.LEFT_TO_RIGHT));
        flow.restyle(style);
        alignHeader();
    }

    /** The header begins and ends where the lines of the text do. */
    private void alignHeader() {
        PageStyle style = flow.style();
        boolean rightToLeft = flow.direction() == Direction.RIGHT_TO_LEFT;
        // The scroll bar is at the end of the interface, which need not be the end of the article.
        boolean barAtStart = rightToLeft == (getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT);
        double room = scroller.bar().getWidth();
        double start = style.startInset(flow.getWidth()) + (barAtStart ? room : 0);
        double end = style.endInset(flow.getWidth()) + (barAtStart ? 0 : room);
        header.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        header.setPadding(new Insets(style.em() * 0.7, end, style.em() * 0.55, start));
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

    /** Marks what a search found; passages of other articles are left out. */
    public void setHits(List<Passage> passages) {
        reading.ifPresent(shown -> shown.setHits(passages));
        currentHit.set(-1);
        flow.redecorate();
    }

    /** Goes to the next hit, after the last to the first. */
    public void nextHit() {
        stepHit(true);
    }

    /** Goes to the hit before, from the first to the last. */
    public void previousHit() {
        stepHit(false);
    }

    private void stepHit(boolean forward) {
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

    /** Goes to the next marked passage and points at its event. */
    public void nextEvent() {
        stepEvent(true);
    }

    /** Goes to the marked passage before and points at its event. */
    public void previousEvent() {
        stepEvent(false);
    }

    private void stepEvent(boolean forward) {
        reading.flatMap(shown -> shown.stepEvent(forward, scroller.top())).ifPresent(marking -> {
            select(Optional.of(marking.eventId()));
            onEventsClicked.get().accept(List.of(marking.eventId()));
        });
    }

    /** Brings a passage of the article into view. */
    public void reveal(Passage passage) {
        scroller.reveal(passage);
    }

    /** Selects the whole text. */
    public void selectAll() {
        selecting().ifPresent(Selecting::all);
    }

    /** What is selected, as it would be copied. */
    public String selectedText() {
        return reading.map(
                        shown -> Copying.text(shown.article(), shown.selecting().selection()))
                .orElse("");
    }

    /** Copies what is selected as plain text. */
    public void copy() {
        copy(selectedText());
    }

    /** Copies what is selected and says where it is from. */
    public void copyWithCitation() {
        reading.filter(shown -> !shown.selecting().selection().isEmpty())
                .ifPresent(shown -> copy(Copying.citation(
                        shown.article(), shown.selecting().selection(), dateline.getText(), messages.get())));
    }

    private static void copy(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    Optional<Selecting> selecting() {
        return reading.map(Reading::selecting);
    }

    ArticleFlow flow() {
        return flow;
    }

    /** The events that the text at a point of the flow speaks of. */
    List<String> eventsAt(Point2D point) {
        return reading.map(shown -> flow.characterAt(point, shown.article().id())
                        .map(at -> shown.markings()
                                .eventsAt(at.paragraph(), at.span().start()))
                        .orElse(List.of()))
                .orElse(List.of());
    }

    /** Where the characters of a passage are on screen, in coordinates of the scene; nothing for what is not. */
    public List<Rectangle2D> boundsOf(Passage passage) {
        return flow.bands(passage.paragraph(), passage.span()).stream()
                .map(band -> flow.localToScene(
                        new BoundingBox(band.getMinX(), band.getMinY(), band.getWidth(), band.getHeight())))
                .map(ArticleView::rectangle)
                .toList();
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** The character at a point of the scene, as a passage; nothing beside the lines. */
    public Optional<Passage> hit(double sceneX, double sceneY) {
        return article().flatMap(shown -> flow.characterAt(flow.sceneToLocal(sceneX, sceneY), shown.id()));
    }
}
