package infiraj.explorer;

import infiraj.explorer.Showing.Passing;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.PublicationDate;
import infiraj.timeline.Climate;
import infiraj.timeline.Folding;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Many;
import infiraj.timeline.Period;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Wording;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The events that pass the filter, and the climate of all. Few events are there at once; many come when they are ready, and
 * only as the newest filter wants them. For the JavaFX thread only.
 */
final class Gathering {
    private final ReadOnlyObjectWrapper<List<TimelineItem>> items =
            new ReadOnlyObjectWrapper<>(this, "items", List.of());
    private final ReadOnlyObjectWrapper<List<TimelineItem>> undated =
            new ReadOnlyObjectWrapper<>(this, "undated", List.of());
    private final ReadOnlyObjectWrapper<Climate> climate =
            new ReadOnlyObjectWrapper<>(this, "climate", Climate.of(List.of(), Climate.DEFAULT_HALF_LIFE));
    private final ReadOnlyObjectWrapper<FacetCounts> facets;
    private final ReadOnlyObjectWrapper<CertaintyCounts> certainties =
            new ReadOnlyObjectWrapper<>(this, "certainties", CertaintyCounts.NONE);
    private final Newest gathering;
    private final Newest looking;
    private final ReadOnlyObjectWrapper<Folding> folding = new ReadOnlyObjectWrapper<>(this, "folding", Folding.NONE);
    private final Newest reckoning;
    private final Newest folds;
    private final Newest sorting;
    private final Runnable onShown;
    private Showing showing;
    private Period visible;

    /**
     * @param worker where many events are filtered and indexed
     * @param home the JavaFX thread
     * @param onShown called when other events are shown
     */
    Gathering(Wording wording, Executor worker, Executor home, Runnable onShown) {
        this.gathering = new Newest(worker, home);
        this.looking = new Newest(worker, home);
        this.reckoning = new Newest(worker, home);
        this.folds = new Newest(worker, home);
        this.sorting = new Newest(worker, home);
        this.onShown = onShown;
        this.showing = Showing.none(wording);
        this.visible = showing.visible();
        this.facets = new ReadOnlyObjectWrapper<>(this, "facets", showing.facets());
    }

    void gather(
            Corpus corpus, List<Prospect> prospects, Personal personal, Wording wording, Filter filter, LaneBy lanes) {
        Showing.Source before = showing.passing().from();
        Period seen = visible;
        answer(
                corpus,
                gathering,
                () -> Showing.of(Passing.of(before.with(corpus, prospects, personal, wording), filter, lanes), seen),
                this::begin);
    }

    private void begin(Showing made) {
        show(made);
        onShown.run();
        if (!made.visible().equals(visible)) {
            look(visible);
        }
    }

    /** Another period is visible, and certainty is judged for that. */
    void look(Period period) {
        visible = period;
        Showing before = showing;
        answer(before.passing().from().corpus(), looking, () -> before.over(period), now -> {
            // What has been gathered since then was looked at when it came.
            if (showing.passing().equals(now.passing())) {
                show(now);
            }
        });
    }

    void reckon(Corpus corpus, double halfLife) {
        List<Event> events = corpus.events();
        answer(corpus, reckoning, () -> Climate.of(events, halfLife), climate::set);
    }

    /** Folds what is empty, or unfolds all. */
    void fold(Corpus corpus, List<Prospect> prospects, boolean folded) {
        if (folded) {
            answer(corpus, folds, () -> folds(corpus, prospects), folding::set);
        } else {
            folds.forget();
            folding.set(Folding.NONE);
        }
    }

    private static Folding folds(Corpus corpus, List<Prospect> prospects) {
        List<Event> events = Stream.concat(
                        corpus.events().stream(), prospects.stream().flatMap(prospect -> prospect.event().stream()))
                .toList();
        List<PublicationDate> published = corpus.articles().stream()
                .flatMap(article -> article.published().stream())
                .toList();
        return Folding.of(events, published);
    }

    /** Puts what is shown into an order. */
    void sort(EventOrder order, Function<TimelineItem, String> text, Consumer<List<TimelineItem>> deliver) {
        List<TimelineItem> all =
                Stream.concat(items.get().stream(), undated.get().stream()).toList();
        answer(showing.passing().from().corpus(), sorting, () -> order.sorted(all, text), deliver);
    }

    private static <A> void answer(Corpus corpus, Newest newest, Supplier<A> making, Consumer<A> deliver) {
        if (Many.are(corpus.events())) {
            newest.ask(overtaken -> making.get(), deliver);
        } else {
            newest.forget();
            deliver.accept(making.get());
        }
    }

    private void show(Showing made) {
        showing = made;
        // First, so that whoever follows the events on the timeline counts these rightly too.
        undated.set(made.undated());
        items.set(made.index().items());
        facets.set(made.facets());
        certainties.set(made.certainties());
    }

    /** What is shown, with its index and its counts. */
    Showing showing() {
        return showing;
    }

    ReadOnlyObjectProperty<List<TimelineItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<TimelineItem>> undatedProperty() {
        return undated.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FacetCounts> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CertaintyCounts> certaintiesProperty() {
        return certainties.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Folding> foldingProperty() {
        return folding.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Climate> climateProperty() {
        return climate.getReadOnlyProperty();
    }
}
