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
    private final ObjectProperty<List<Prospect>> prospects = new SimpleObjectProperty<>(this, "prospects", List.of());
    private final ObjectProperty<Personal> personal = new SimpleObjectProperty<>(this, "personal", Personal.NONE);
    private final ReadOnlyObjectWrapper<Optional<Prospect>> prospect =
            new ReadOnlyObjectWrapper<>(this, "prospect", Optional.empty());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.NONE);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final Gathering gathering;
    private boolean opening;
    private final ReadOnlyObjectWrapper<Optional<Event>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Article>> article =
            new ReadOnlyObjectWrapper<>(this, "article", Optional.empty());
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
        prospects.subscribe(this::weighProspects);
        personal.subscribe(this::gatherItems);
        period.subscribe(gathering::look);
        appearance.wordingProperty().subscribe(this::gatherItems);
        appearance.laneByProperty().subscribe(this::gatherItems);
        corpus.subscribe(this::reckonClimate);
        appearance.halfLifeProperty().subscribe(this::reckonClimate);
        corpus.subscribe(this::fold);
        prospects.subscribe(this::fold);
        appearance.foldedProperty().subscribe(this::fold);
    }

    /** Shows a corpus from its beginning: no filter, nothing selected, the first article open, the landmarks in view. */
    public void open(Corpus opened) {
        selectNothing();
        readings.set(DateReadings.NONE);
        corpus.set(opened);
        filter.set(Filter.NONE);
        opening = true;
        gatherItems();
        article.set(opened.articles().stream().findFirst());
    }

    /** Shows a corpus that has changed, and everything else as it is, as far as it is still there. */
    public void update(Corpus changed) {
        Optional<String> wasSelected =
                prospect.get().map(Prospect::id).or(() -> selected.get().map(Event::id));
        Optional<String> wasOpen = article.get().map(Article::id);
        forgetWhatSpeaksOfOthers(changed.articles().stream().map(Article::id).collect(Collectors.toSet()));
        corpus.set(changed);
        gatherItems();
        Optional<Article> open = wasOpen.flatMap(changed::article);
        article.set(open.or(() -> changed.articles().stream().findFirst()));
        prospect.set(wasSelected.flatMap(this::waiting));
        selected.set(wasSelected.flatMap(this::shown));
    }

    /** Nothing that is looked at may speak of an article that is not there any more. */
    private void forgetWhatSpeaksOfOthers(Set<String> articles) {
        boolean stays = selected.get().stream()
                .flatMap(event -> event.evidence().stream())
                .allMatch(evidence -> articles.contains(evidence.passage().article()));
        if (!stays) {
            selectNothing();
        }
        List<Prospect> left = prospects.get().stream()
                .filter(waiting -> articles.contains(waiting.passage().article()))
                .toList();
        if (left.size() < prospects.get().size()) {
            prospects.set(left);
        }
    }

    private void gatherItems() {
        gathering.gather(
                corpus.get(),
                prospects.get(),
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
                corpus.get(), prospects.get(), appearance.foldedProperty().get());
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
        return prospects;
    }

    /** The prospect that is looked at. While it is, what it would be is selected, if that is known. */
    public ReadOnlyObjectProperty<Optional<Prospect>> prospectProperty() {
        return prospect.getReadOnlyProperty();
    }

    /** What was looked at may have been decided: then it is an event, or gone. */
    private void weighProspects() {
        gatherItems();
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
        return selected.getReadOnlyProperty();
    }

    /** The article that the reader shows. */
    public ReadOnlyObjectProperty<Optional<Article>> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** Selects an event, or looks at a prospect, and opens an article that speaks of it, the open one if it does. */
    public void select(String id) {
        Optional<Event> event = corpus.get().event(id);
        Optional<Prospect> looked = event.isPresent() ? Optional.empty() : waiting(id);
        event.ifPresent(this::openArticleOf);
        looked.ifPresent(waiting -> openArticle(waiting.passage().article()));
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
            openArticle(event.evidence().getFirst().passage().article());
        }
    }

    public void selectNothing() {
        prospect.set(Optional.empty());
        selected.set(Optional.empty());
    }

    public void openArticle(String id) {
        article.set(corpus.get().article(id));
    }

    /** Opens the article so many places on, in order of publication, around the end if need be. */
    public void turnArticle(int places) {
        List<Article> all = corpus.get().articles();
        article.get().ifPresent(shown -> {
            int next = Math.floorMod(all.indexOf(shown) + places, all.size());
            article.set(Optional.of(all.get(next)));
        });
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
                selected.get().map(Event::id),
                article.get().map(Article::id));
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
        view.article().flatMap(corpus.get()::article).ifPresent(open -> article.set(Optional.of(open)));
        prospect.set(Optional.empty());
        selected.set(view.event().flatMap(corpus.get()::event));
        period.set(view.period());
    }

    /** The first evidence of an event in an article. */
    public static Optional<Passage> evidenceIn(Event event, String article) {
        return event.evidence().stream()
                .map(evidence -> evidence.passage())
                .filter(passage -> passage.article().equals(article))
                .findFirst();
    }

    /** Selects the event so many places on in time among those shown; the first or last if none is selected. */
    public void step(int places) {
        index().step(selected.get().map(Event::id), places).ifPresent(item -> select(item.id()));
    }

    /** The period that holds every event that may be shown by moving there. */
    public Period everything() {
        return ground().whole();
    }

    /** The period that holds the landmarks, which is where the story is told; everything if there are none. */
    public Period landmarks() {
        List<TimelineItem> landmarks = ground().landmarks();
        return landmarks.isEmpty()
                ? everything()
                : OverviewPicture.whole(landmarks).widened(0.3);
    }

    public Language language() {
        return appearance.wording().language();
    }
}
