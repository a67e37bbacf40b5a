package infiraj.explorer.finding;

import infiraj.explorer.Explorer;
import infiraj.explorer.Filter;
import infiraj.explorer.View;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.search.Answers;
import infiraj.search.SearchOptions;
import infiraj.search.SearchOptions.Sort;
import infiraj.search.index.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/**
 * The search and what the person sees of it. Every change of the query searches at once, elsewhere; what was on screen
 * when the search began comes back when it is given up. For the JavaFX thread only.
 */
public final class Finder {
    /** The most that is listed; beyond, a better query helps more than a longer list. */
    private static final int MOST_LISTED = 500;

    private static final int MOST_COMPLETIONS = 6;

    private final Explorer explorer;
    private final Desk desk;
    private final Searches searches = new Searches();
    private final StringProperty query;
    private final ObjectProperty<Sort> order = new SimpleObjectProperty<>(this, "order", Sort.RELEVANCE);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.NONE);
    private final BooleanProperty onlyFound = new SimpleBooleanProperty(this, "onlyFound");
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", Optional.empty());
    private final ReadOnlyObjectWrapper<Spread> spread = new ReadOnlyObjectWrapper<>(this, "spread", Spread.NONE);
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Optional<Finding>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Passage>> occurrence =
            new ReadOnlyObjectWrapper<>(this, "occurrence", Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> completions =
            new ReadOnlyObjectWrapper<>(this, "completions", List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private Optional<View> before = Optional.empty();
    /** The article that a view wants open, until what it looks for has been found. */
    private Optional<String> wanted = Optional.empty();

    private Runnable onGivenUp = () -> {};

    /**
     * @param worker carries out one task after the other, off the JavaFX thread
     * @param home the JavaFX thread
     */
    public Finder(Explorer explorer, Engines engines, Executor worker, Executor home) {
        this.explorer = explorer;
        this.query = explorer.queryProperty();
        this.desk = new Desk(engines, worker, home);
        explorer.corpusProperty().subscribe(corpus -> {
            before = Optional.empty();
            desk.index(corpus);
            ask();
        });
        query.subscribe(typed -> ask());
        order.subscribe(ignored -> search());
        grouping.subscribe(ignored -> list());
        onlyFound.subscribe(ignored -> filter());
        explorer.filterProperty()
                .subscribe(filter -> onlyFound.set(filter.found().isPresent()));
    }

    private void ask() {
        if (!isActive()) {
            desk.forget();
            before = Optional.empty();
            completions.set(List.of());
            show(Optional.empty());
            return;
        }
        if (before.isEmpty()) {
            before = Optional.of(explorer.view().withoutQuery());
        }
        search();
        String typed = query.get();
        desk.complete(
                typed,
                MOST_COMPLETIONS,
                ways -> completions.set(
                        ways.stream().filter(way -> !way.equals(typed)).toList()));
    }

    private void search() {
        if (isActive()) {
            SearchOptions options = new SearchOptions(MOST_LISTED, order.get(), true);
            desk.search(query.get(), options, this::show, this::fail);
        }
    }

    /** Everything that the present query finds, listed or not, in the present order; to be called off the JavaFX thread, and closed. */
    public Callable<Answers> everything() {
        return desk.everything(query.get(), order.get());
    }

    /** Nothing stays on screen that would pass for an answer. */
    private void fail(Exception failure) {
        failed.set(true);
        put(Optional.empty());
    }

    private void show(Optional<Desk.Answer> answer) {
        failed.set(false);
        put(answer);
    }

    private void put(Optional<Desk.Answer> answer) {
        current.set(Optional.empty());
        findings.set(answer.map(Desk.Answer::findings));
        list();
        lay(answer.map(Desk.Answer::spread).orElse(Spread.NONE));
        lookFirst();
        if (!spread.get().isWhole()) {
            desk.spread(query.get(), this::lay, this::fail);
        }
    }

    private void lay(Spread known) {
        spread.set(known);
        filter();
    }

    private void lookFirst() {
        Optional<String> open = wanted.or(() -> explorer.articleProperty().get().map(article -> article.id()));
        findings.get()
                .flatMap(found -> found.first(open))
                .filter(first -> wanted.isEmpty() || wanted.get().equals(first.article()))
                .ifPresentOrElse(this::look, () -> occurrence.set(Optional.empty()));
        wanted = Optional.empty();
    }

    /** Shows a view, in which an article stays open even if what is looked for stands in others only. */
    public void show(View view) {
        wanted = view.query().equals(query.get()) ? Optional.empty() : view.article();
        explorer.show(view);
    }

    private void list() {
        rows.set(findings.get().map(found -> Listing.of(found, grouping.get())).orElse(List.of()));
    }

    private void filter() {
        boolean isKnown = findings.get().isPresent() && spread.get().isWhole();
        boolean isAwaited = isActive() && !isKnown && !failed.get();
        if (isAwaited && onlyFound.get()) {
            // A view that is shown again knows what was found before the search has found it again.
            return;
        }
        Optional<Set<String>> only = findings.get()
                .filter(found -> onlyFound.get())
                .map(found -> spread.get().events());
        Filter filter = explorer.filterProperty().get();
        if (!filter.found().equals(only)) {
            explorer.filterProperty().set(filter.withFound(only));
        }
    }

    /** Puts a passage before the reader, even if it is the one that was there last. */
    private void look(Passage passage) {
        occurrence.set(Optional.empty());
        boolean open = explorer.articleProperty()
                .get()
                .filter(article -> article.id().equals(passage.article()))
                .isPresent();
        if (!open) {
            explorer.openArticle(passage.article());
        }
        occurrence.set(Optional.of(passage));
    }

    /** What is looked for, as typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Whether anything is looked for. */
    public boolean isActive() {
        return !query.get().isBlank();
    }

    public ObjectProperty<Sort> orderProperty() {
        return order;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Whether the timeline shows only the events found. */
    public BooleanProperty onlyFoundProperty() {
        return onlyFound;
    }

    /** What was found; absent while nothing is looked for, and until the first answer. */
    public ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Whether the search could not be carried out, so that nothing is known of what there is. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Where what was found lies: at first what is listed of it, soon everything. */
    public ReadOnlyObjectProperty<Spread> spreadProperty() {
        return spread.getReadOnlyProperty();
    }

    /** What was found, as listed. */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The finding that was opened last. */
    public ReadOnlyObjectProperty<Optional<Finding>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The words to have before one's eyes in the reader. */
    public ReadOnlyObjectProperty<Optional<Passage>> occurrenceProperty() {
        return occurrence.getReadOnlyProperty();
    }

    /** Ways to finish what is being typed. */
    public ReadOnlyObjectProperty<List<String>> completionsProperty() {
        return completions.getReadOnlyProperty();
    }

    /** Searches to come back to. */
    public Searches searches() {
        return searches;
    }

    /** Puts a finding before the person: a passage in the reader, an event wherever it shows. */
    public void open(Finding finding) {
        searches.remember(query.get());
        current.set(Optional.of(finding));
        switch (finding.place()) {
            case Place.OfEvent(String id) -> explorer.select(id);
            case Place.OfPassage(String article, int paragraph) ->
                look(
                        finding.occurrences().isEmpty()
                                ? new Passage(article, paragraph, new TextSpan(0, 1))
                                : finding.occurrences().getFirst());
        }
    }

    /** Goes to the next occurrence, through all articles and round the end; or, with −1, to the one before. */
    public void step(int places) {
        List<Passage> all = spread.get().occurrences();
        if (all.isEmpty()) {
            return;
        }
        int at = occurrence.get().map(all::indexOf).orElse(-1);
        int next = at < 0 && places < 0 ? all.size() - 1 : Math.floorMod(at + places, all.size());
        look(all.get(next));
        current.set(findings.get()
                .flatMap(found -> found.found().stream()
                        .filter(finding -> finding.occurrences().contains(all.get(next)))
                        .findFirst()));
    }

    /** Asks for the words of a finding exactly as they are printed, and for the rest of the query as before. */
    public void tighten(Finding finding) {
        findings.get()
                .filter(found -> found.found().contains(finding))
                .map(found -> found.tightening().to(finding.words()))
                .filter(tight -> !tight.equals(findings.get().orElseThrow().readAs()))
                .ifPresent(query::set);
    }

    /** Keeps the query among the recent ones. */
    public void remember() {
        searches.remember(query.get());
    }

    /** Gives the search up: everything is again as it was when it began. */
    public void giveUp() {
        Optional<View> restored = before;
        query.set("");
        restored.ifPresent(explorer::show);
        onGivenUp.run();
    }

    /** Called after a search was given up, for what a view remembers by itself. */
    public void setOnGivenUp(Runnable onGivenUp) {
        this.onGivenUp = onGivenUp;
    }
}
