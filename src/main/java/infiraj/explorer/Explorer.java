package infiraj.explorer;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Passage;
import infiraj.timeline.Climate;
import infiraj.timeline.EventIndex;
import infiraj.timeline.Folding;
import infiraj.timeline.OverviewPicture;
import infiraj.timeline.Period;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The corpus and what the person sees of it. For the JavaFX thread only. */
public final class Explorer {
    private final Appearance appearance;
    private final ReadOnlyObjectWrapper<Corpus> corpus = new ReadOnlyObjectWrapper<>(this, "corpus", Corpus.empty());
    private final Attention attention = new Attention(corpus.getReadOnlyProperty());
    private final ObjectProperty<Personal> personal = new SimpleObjectProperty<>(this, "personal", Personal.NONE);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.NONE);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final Gathering gathering;
    private boolean opening;
    private final ObjectProperty<DateReadings> readings =
            new SimpleObjectProperty<>(this, "readings", DateReadings.NONE);
    private final ObjectProperty<Period> period =
            new SimpleObjectProperty<>(this, "period", OverviewPicture.whole(List.of()));

    /** Whatever is asked of it, it does at once. */
    public Explorer(Appearance appearance) {
        this(appearance, Runnable::run, Runnable::run);
    }

    /**
     * @param worker where many events are filtered and indexed, one task after the other, off the JavaFX thread
     * @param home the JavaFX thread
     */
    public Explorer(Appearance appearance, Executor worker, Executor home) {
        this.appearance = appearance;
        this.gathering = new Gathering(appearance.wording(), worker, home, this::begin);
        filter.subscribe(this::gatherItems);
        attention.prospectsProperty().subscribe(this::gatherItems);
        attention.prospectsProperty().subscribe(attention::weighProspects);
        personal.subscribe(this::gatherItems);
        period.subscribe(gathering::look);
        appearance.wordingProperty().subscribe(this::gatherItems);
        appearance.laneByProperty().subscribe(this::gatherItems);
        corpus.subscribe(this::reckonClimate);
        appearance.halfLifeProperty().subscribe(this::reckonClimate);
        corpus.subscribe(this::fold);
        attention.prospectsProperty().subscribe(this::fold);
        appearance.foldedProperty().subscribe(this::fold);
    }

    /** Shows a corpus from its beginning: no filter, nothing selected, the first article open, the landmarks in view. */
    public void open(Corpus opened) {
        attention.selectNothing();
        readings.set(DateReadings.NONE);
        corpus.set(opened);
        filter.set(Filter.NONE);
        opening = true;
        gatherItems();
        attention.openFirst();
    }

    /** Shows a corpus that has changed, and everything else as it is, as far as it is still there. */
    public void update(Corpus changed) {
        Optional<String> lookedAt = attention.lookedAt();
        Optional<String> open = articleProperty().get().map(Article::id);
        attention.forgetAllBut(changed.articles());
        corpus.set(changed);
        gatherItems();
        attention.lookAgain(lookedAt, open);
    }

    private void gatherItems() {
        gathering.gather(
                corpus.get(),
                attention.prospectsProperty().get(),
                personal.get(),
                appearance.wording(),
                filter.get(),
                appearance.laneByProperty().get());
    }

    private void reckonClimate() {
        gathering.reckon(corpus.get(), appearance.halfLifeProperty().get());
    }

    private void fold() {
        gathering.fold(
                corpus.get(),
                attention.prospectsProperty().get(),
                appearance.foldedProperty().get());
    }

    /** A corpus that was opened begins with its landmarks, once its events are there. */
    private void begin() {
        if (opening) {
            opening = false;
            period.set(landmarks());
        }
    }

    /** What the person has put on events without changing them. */
    public ObjectProperty<Personal> personalProperty() {
        return personal;
    }

    /** What may be an event and waits for the person to say so: in the text and on the timeline, but in no chronology. */
    public ObjectProperty<List<Prospect>> prospectsProperty() {
        return attention.prospectsProperty();
    }

    /** The prospect that is looked at. While it is, what it would be is selected, if that is known. */
    public ReadOnlyObjectProperty<Optional<Prospect>> prospectProperty() {
        return attention.prospectProperty();
    }

    public Appearance appearance() {
        return appearance;
    }

    public ReadOnlyObjectProperty<Corpus> corpusProperty() {
        return corpus.getReadOnlyProperty();
    }

    public Corpus corpus() {
        return corpus.get();
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** What is looked for, as typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What the articles' own words mean; arrives a little later than the corpus. */
    public ObjectProperty<DateReadings> readingsProperty() {
        return readings;
    }

    /** The events that pass the filter, as the timeline shows them. */
    public ReadOnlyObjectProperty<List<TimelineItem>> itemsProperty() {
        return gathering.itemsProperty();
    }

    /** The events that pass the filter but say nothing of when, so that the timeline has no place for them. */
    public ReadOnlyObjectProperty<List<TimelineItem>> undatedProperty() {
        return gathering.undatedProperty();
    }

    /**
     * Puts the events that pass the filter, dated or not, into an order.
     *
     * @param text what is said of an event in what the order goes by; asked on any thread
     * @param deliver gets them, at once where they are few; not at all if another order is asked for meanwhile
     */
    public void sort(EventOrder order, Function<TimelineItem, String> text, Consumer<List<TimelineItem>> deliver) {
        gathering.sort(order, text, deliver);
    }

    /** Ids of all that pass the filter, dated or not. */
    public Set<String> shown() {
        return Stream.concat(itemsProperty().get().stream(), undatedProperty().get().stream())
                .map(TimelineItem::id)
                .collect(Collectors.toSet());
    }

    /** The same events, ready to be asked for any stretch of time. */
    public EventIndex index() {
        return gathering.showing().index();
    }

    /** What passes all facets but certainty: where one may still go, whatever is visible. */
    public EventIndex ground() {
        return gathering.showing().passing().index();
    }

    /** How many events each choice of a facet would leave; of the same filter as the events shown. */
    public ReadOnlyObjectProperty<FacetCounts> facetsProperty() {
        return gathering.facetsProperty();
    }

    /** How many events each choice of certainty would leave; follows the visible period. */
    public ReadOnlyObjectProperty<CertaintyCounts> certaintiesProperty() {
        return gathering.certaintiesProperty();
    }

    /** The climate of the whole chronology: a filter chooses what is shown, not what happened. */
    public ReadOnlyObjectProperty<Climate> climateProperty() {
        return gathering.climateProperty();
    }

    /** Which empty stretches are folded away; of the whole chronology, so that a filter moves no event. */
    public ReadOnlyObjectProperty<Folding> foldingProperty() {
        return gathering.foldingProperty();
    }

    /** What the timeline shows. */
    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    public ReadOnlyObjectProperty<Optional<Event>> selectedProperty() {
        return attention.selectedProperty();
    }

    /** The article that the reader shows. */
    public ReadOnlyObjectProperty<Optional<Article>> articleProperty() {
        return attention.articleProperty();
    }

    /** Selects an event, or looks at a prospect, and opens an article that speaks of it, the open one if it does. */
    public void select(String id) {
        attention.select(id);
    }

    public void selectNothing() {
        attention.selectNothing();
    }

    public void openArticle(String id) {
        attention.open(id);
    }

    /** Opens the article so many places on, in order of publication, around the end if need be. */
    public void turnArticle(int places) {
        attention.turn(places);
    }

    /** What the person has before their eyes. */
    public View view() {
        return new View(
                period.get(),
                appearance.timeDirectionProperty().get(),
                appearance.laneByProperty().get(),
                appearance.climateShownProperty().get(),
                appearance.foldedProperty().get(),
                appearance.halfLifeProperty().get(),
                filter.get(),
                query.get(),
                selectedProperty().get().map(Event::id),
                articleProperty().get().map(Article::id));
    }

    /** Shows again what was shown then, as far as it is still there; an article that is not leaves the open one open. */
    public void show(View view) {
        // First, so that a search that begins with it leads back to what was there before.
        query.set(view.query());
        appearance.timeDirectionProperty().set(view.direction());
        appearance.laneByProperty().set(view.laneBy());
        appearance.climateShownProperty().set(view.climateShown());
        appearance.foldedProperty().set(view.folded());
        appearance.halfLifeProperty().set(view.halfLife());
        filter.set(view.filter());
        view.article().filter(id -> corpus.get().article(id).isPresent()).ifPresent(attention::open);
        attention.selectAgain(view.event());
        period.set(view.period());
    }

    /** The first evidence of an event in an article. */
    public static Optional<Passage> evidenceIn(Event event, String article) {
        return Attention.evidenceIn(event, article);
    }

    /** Selects the event so many places on in time among those shown; the first or last if none is selected. */
    public void step(int places) {
        index().step(selectedProperty().get().map(Event::id), places).ifPresent(item -> select(item.id()));
    }

    /** The period that holds every event that may be shown by moving there. */
    public Period everything() {
        return ground().whole();
    }

    /** The period that holds the landmarks, which is where the story is told; everything if there are none. */
    public Period landmarks() {
        return ground().story();
    }

    public Language language() {
        return appearance.wording().language();
    }
}
