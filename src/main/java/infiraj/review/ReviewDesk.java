package infiraj.review;

import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWork;
import infiraj.explorer.Prospect;
import infiraj.intake.Acceptance;
import infiraj.intake.Candidate;
import infiraj.intake.Candidates;
import infiraj.intake.Draft;
import infiraj.intake.DraftReader;
import infiraj.intake.Importer;
import infiraj.intake.MergeAdvice;
import infiraj.intake.Review;
import infiraj.intake.Sources;
import infiraj.intake.Twins;
import infiraj.intake.events.Haul;
import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.wording.Both;
import infiraj.workspace.Change;
import infiraj.workspace.Now;
import infiraj.workspace.Parcel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The queue of candidates and what the person decides of them. A decision is on disk before the queue moves on; one that
 * cannot be kept is not made. For the JavaFX thread only; files are read and written elsewhere.
 */
public final class ReviewDesk {
    private final Explorer explorer;
    private final OwnWork work;
    private final Supplier<Candidates> candidates;
    private final Executor worker;
    private final Executor home;
    private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(this, "review", Review.NOTHING);
    private final ObjectProperty<Boolean> open = new SimpleObjectProperty<>(this, "open", false);
    private List<Candidate> all = List.of();

    /** What was found in each article; for the worker only. */
    private Map<String, Found> found = Map.of();

    private record Found(Article article, List<Candidate> candidates, List<Prospect> prospects) {}

    /**
     * A desk with nothing on it.
     *
     * @param work where decisions are kept
     * @param candidates asked on the worker; gives the same every time
     * @param worker carries out one task after the other, off the JavaFX thread
     * @param home the JavaFX thread
     */
    public ReviewDesk(
            Explorer explorer, OwnWork work, Supplier<Candidates> candidates, Executor worker, Executor home) {
        this.explorer = explorer;
        this.work = work;
        this.candidates = candidates;
        this.worker = worker;
        this.home = home;
        work.accompany(this::gather);
        open.subscribe(looking -> {
            if (looking) {
                step(0);
            } else if (explorer.prospectProperty().get().isPresent()) {
                explorer.selectNothing();
            }
        });
        explorer.prospectProperty().subscribe(prospect -> prospect.ifPresent(this::lookAt));
    }

    /** Whether articles can be taken in. */
    public boolean isReady() {
        return work.isWritable();
    }

    /** What the person has added. */
    public OwnWork work() {
        return work;
    }

    /** The queue. */
    public ReadOnlyObjectProperty<Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** Whether the queue is being looked at. */
    public ObjectProperty<Boolean> openProperty() {
        return open;
    }

    /** The executor for work off the JavaFX thread. */
    Executor worker() {
        return worker;
    }

    Executor home() {
        return home;
    }

    Explorer explorer() {
        return explorer;
    }

    /** An importer that knows what is there already. */
    Importer importer() {
        return new Importer(reader(), twins(), explorer.corpus());
    }

    DraftReader reader() {
        List<LocalDate> known = explorer.corpus().events().stream()
                .map(event -> event.date().adopted())
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest)
                .toList();
        return new DraftReader(known);
    }

    private Twins twins() {
        Twins twins = new Twins();
        explorer.corpus().articles().forEach(twins::add);
        return twins;
    }

    /**
     * Looks for the candidates of an article.
     *
     * @param then told them on the JavaFX thread
     */
    void candidates(Article article, Consumer<List<Candidate>> then) {
        worker.execute(() -> {
            List<Candidate> here = candidates.get().in(article);
            home.execute(() -> then.accept(here));
        });
    }

    /** Keeps articles and begins to review them. */
    public void add(List<Draft> drafts) {
        List<Article> articles = drafts.stream().map(Draft::article).toList();
        work.make(Sources.of(drafts), (state, names) -> Change.takeIn(state, articles, names), () -> {
            open.set(true);
            step(0);
        });
    }

    /** Keeps what a file of events brings, and shows the first of it. */
    public void add(Haul haul) {
        worker.execute(() -> {
            Parcel parcel = Imports.parcel(haul, candidates.get());
            home.execute(() -> work.takeIn(
                    parcel, () -> haul.events().stream().findFirst().ifPresent(event -> explorer.select(event.id()))));
        });
    }

    /** Whoever points at a candidate, in the text or on the timeline, wants to decide it. */
    private void lookAt(Prospect prospect) {
        review.set(review.get().at(prospect.id()));
        open.set(true);
    }

    /** Looks at another candidate. */
    public void step(int by) {
        review.set(review.get().step(by));
        show();
    }

    private void show() {
        review.get()
                .current()
                .ifPresentOrElse(
                        candidate -> {
                            explorer.openArticle(candidate.passage().article());
                            explorer.select(candidate.id());
                        },
                        explorer::selectNothing);
    }

    /** The event that a candidate is as it stands, if it has a date. */
    Optional<Event> asProposed(Candidate candidate) {
        return article(candidate).flatMap(article -> Acceptance.event(candidate.id(), candidate, article));
    }

    private Optional<Article> article(Candidate candidate) {
        return explorer.corpus().article(candidate.passage().article());
    }

    /** The event that a candidate may be another report of: the one that is selected, else the nearest. */
    Optional<Event> mergeTarget(Candidate candidate) {
        boolean chosen = explorer.prospectProperty().get().isEmpty();
        return explorer.selectedProperty()
                .get()
                .filter(event -> chosen)
                .or(() -> MergeAdvice.of(candidate, explorer.corpus().events()).map(MergeAdvice::event));
    }

    /** Makes an event of a candidate, saying what the person agreed to. */
    void accept(Candidate candidate, TypedEvent typed) {
        typed.edtf()
                .flatMap(date -> asProposed(candidate).or(() -> dated(candidate, date)))
                .ifPresent(event ->
                        work.make(state -> Change.accept(state, typed.over(event), candidate.id()), this::show));
    }

    /** What a candidate would be at a date that is the person's own. */
    private Optional<Event> dated(Candidate candidate, EdtfDate date) {
        EventDate own = new EventDate(date, EventDate.Basis.OUTSIDE, Optional.of(Both.say("review.date-by-person")));
        return article(candidate).flatMap(article -> Acceptance.event(candidate.id(), candidate, article, own));
    }

    /** Makes a candidate further evidence of an event. */
    public void merge(Candidate candidate, Event event) {
        article(candidate)
                .flatMap(article -> Acceptance.evidence(candidate, article))
                .ifPresent(evidence -> work.make(
                        state -> Change.merge(state, Acceptance.merged(event, List.of(evidence)), candidate.id()),
                        this::show));
    }

    /** Lays a candidate aside. */
    public void dismiss(Candidate candidate) {
        work.make(state -> Change.dismiss(state, candidate.id()), this::show);
    }

    /** Looks for candidates on the worker, in articles that it has not seen before. */
    private Runnable gather(Now now) {
        Map<String, Found> next = new HashMap<>();
        List<Candidate> all = new ArrayList<>();
        Map<String, Prospect> prospects = new HashMap<>();
        for (Article article : now.state().articles().values()) {
            Found known = found.get(article.id());
            Found here = known != null && known.article() == article ? known : look(article);
            next.put(article.id(), here);
            all.addAll(here.candidates());
            here.prospects().forEach(prospect -> prospects.put(prospect.id(), prospect));
        }
        found = next;
        return () -> show(List.copyOf(all), prospects, now.state().decided());
    }

    private Found look(Article article) {
        List<Candidate> here = candidates.get().in(article);
        return new Found(
                article,
                here,
                here.stream().map(candidate -> prospect(candidate, article)).toList());
    }

    private void show(List<Candidate> candidatesNow, Map<String, Prospect> prospects, Set<String> decided) {
        boolean same = candidatesNow.equals(all);
        all = candidatesNow;
        review.set(same ? review.get().after(all, decided) : Review.of(all, decided));
        explorer.prospectsProperty()
                .set(review.get().waiting().stream()
                        .flatMap(candidate -> Optional.ofNullable(prospects.get(candidate.id())).stream())
                        .toList());
    }

    private static Prospect prospect(Candidate candidate, Article article) {
        return new Prospect(
                candidate.id(),
                candidate.passage(),
                candidate.type().quadClass(),
                Acceptance.event(candidate.id(), candidate, article));
    }
}
