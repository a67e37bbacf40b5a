package infiraj.review;

import infiraj.explorer.Explorer;
import infiraj.explorer.OwnWork;
import infiraj.intake.Acceptance;
import infiraj.intake.Candidate;
import infiraj.intake.Quotes;
import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.workspace.Change;
import infiraj.workspace.Now;
import infiraj.workspace.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What a person does to events: editing their own, stating new ones with words of the open article, adding such words as
 * evidence, stars and notes. All of it is a change of the workspace, shown once it is kept. For the JavaFX thread only.
 */
public final class EventDesk {
    private final ReviewDesk desk;
    private final Explorer explorer;
    private final OwnWork work;
    private final Supplier<List<Passage>> selected;
    private final ReadOnlyObjectWrapper<Optional<EventDraft>> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ObservableValue<Boolean> editing = draft.map(Optional::isPresent);
    private final ReadOnlyObjectWrapper<Boolean> twice = new ReadOnlyObjectWrapper<>(this, "twice", false);

    /**
     * A desk with no event on it.
     *
     * @param selected the words that are selected in the reader
     */
    public EventDesk(ReviewDesk desk, Supplier<List<Passage>> selected) {
        this.desk = desk;
        this.explorer = desk.explorer();
        this.work = desk.work();
        this.selected = selected;
        // An import may be undone while an event is stated with its words.
        explorer.corpusProperty()
                .subscribe(corpus ->
                        draft.get().filter(edited -> !edited.isStatedIn(corpus)).ifPresent(lost -> cancel()));
    }

    /** The event that is being edited. */
    ReadOnlyObjectProperty<Optional<EventDraft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Whether an event is being edited. */
    public ObservableValue<Boolean> editingProperty() {
        return editing;
    }

    /** Whether the words that were to become evidence stand in their article twice, so that they cannot. */
    public ReadOnlyObjectProperty<Boolean> twiceProperty() {
        return twice.getReadOnlyProperty();
    }

    Explorer explorer() {
        return explorer;
    }

    /** What the person has added. */
    public OwnWork work() {
        return work;
    }

    private WhoText names() {
        return new WhoText(explorer.appearance().wording());
    }

    private Optional<State> state() {
        return work.nowProperty().get().map(Now::state);
    }

    /** Whether an event is the person's own, or one of theirs stands in its place. */
    public boolean isOwn(String event) {
        return state().filter(state -> state.events().containsKey(event)).isPresent();
    }

    /** Whether the selected event is the person's own and can be changed. */
    public boolean canEdit() {
        return work.isWritable()
                && standing().filter(event -> isOwn(event.id())).isPresent();
    }

    /** Begins to edit the selected event, if it is the person's own. */
    public void edit() {
        standing().filter(event -> canEdit()).ifPresent(event -> draft.set(Optional.of(EventDraft.of(event, names()))));
    }

    /** Whether words are selected that could state an event. */
    public boolean canBegin() {
        return work.isWritable() && !selected.get().isEmpty();
    }

    /** Begins an event that the selected words state. What it may be is proposed, as for a candidate. */
    public void begin() {
        List<Evidence> evidence = work.isWritable() ? quoted() : List.of();
        if (evidence.isEmpty()) {
            return;
        }
        Passage first = evidence.getFirst().passage();
        explorer.corpus()
                .article(first.article())
                .ifPresent(article -> desk.candidates(article, found -> {
                    Optional<Candidate> nearest = found.stream()
                            .filter(candidate -> candidate.passage().paragraph() == first.paragraph()
                                    && candidate.passage().span().overlaps(first.span()))
                            .findFirst();
                    draft.set(Optional.of(
                            EventDraft.stating(freeId(first), words(article, first), evidence, nearest, names())));
                }));
    }

    private String freeId(Passage passage) {
        return Quotes.freeId(
                passage,
                id -> explorer.corpus().event(id).isPresent()
                        || explorer.prospectsProperty().get().stream()
                                .anyMatch(waiting -> waiting.id().equals(id)));
    }

    private static String words(Article article, Passage passage) {
        return passage.span().in(article.paragraphs().get(passage.paragraph()).text());
    }

    /** The selected words as evidence, as far as each stands in its article once. */
    private List<Evidence> quoted() {
        List<Passage> passages = selected.get();
        List<Evidence> evidence = new ArrayList<>();
        for (Passage passage : passages) {
            explorer.corpus()
                    .article(passage.article())
                    .flatMap(article -> Quotes.evidence(
                            article, passage, explorer.readingsProperty().get().of(article.id())))
                    .ifPresent(evidence::add);
        }
        twice.set(evidence.size() < passages.size());
        return evidence;
    }

    /** Whether words are selected, and an event that they could be evidence of. */
    public boolean canAddEvidence() {
        return canBegin() && (draft.get().isPresent() || standing().isPresent());
    }

    /** Adds the selected words as evidence: of the event that is edited, else of the one that is selected. */
    public void addEvidence() {
        List<Evidence> evidence = work.isWritable() ? quoted() : List.of();
        if (evidence.isEmpty()) {
            return;
        }
        if (draft.get().isPresent()) {
            draft.set(draft.get().map(edited -> edited.with(evidence)));
        } else {
            standing()
                    .ifPresent(event -> work.make(
                            state -> Change.edit(state, Acceptance.merged(event, evidence)),
                            () -> explorer.select(event.id())));
        }
    }

    /** Takes a piece of evidence away from the event that is edited; the last one stays. */
    void removeEvidence(Evidence evidence) {
        draft.set(draft.get().map(edited -> edited.without(evidence)));
    }

    /** Keeps the event as typed. */
    void save(TypedEvent typed) {
        draft.get().ifPresent(edited -> {
            Event event = edited.event(typed);
            boolean isNew = edited.before().isEmpty();
            work.make(state -> isNew ? Change.add(state, event) : Change.edit(state, event), () -> {
                draft.set(Optional.empty());
                explorer.select(event.id());
            });
        });
    }

    /** Leaves the event as it was. */
    public void cancel() {
        draft.set(Optional.empty());
    }

    /** Deletes the selected event, if it is the person's own; a shipped one stands again as it was. */
    public void delete() {
        standing()
                .filter(event -> canEdit())
                .map(Event::id)
                .ifPresent(id -> work.make(state -> Change.remove(state, id), () -> {
                    draft.set(Optional.empty());
                    if (explorer.corpus().event(id).isEmpty()) {
                        explorer.selectNothing();
                    }
                }));
    }

    /** Whether an event is selected that can have a star and a note. */
    public boolean canMark() {
        return work.isWritable() && standing().isPresent();
    }

    /** Whether an event has a star. */
    public boolean isStarred(String event) {
        return state().filter(state -> state.stars().contains(event)).isPresent();
    }

    /** Gives the selected event a star, or takes it away. */
    public void toggleStar() {
        standing()
                .map(Event::id)
                .ifPresent(event -> work.make(
                        state -> Change.star(state, event, !state.stars().contains(event)), () -> {}));
    }

    /** What the person has noted on an event. */
    public Optional<String> note(String event) {
        return state().flatMap(state -> Optional.ofNullable(state.notes().get(event)));
    }

    /** Writes a note on an event; a blank one deletes it. */
    public void note(String event, String text) {
        work.make(state -> Change.note(state, event, text.strip()), () -> {});
    }

    /** The selected event, unless it only may be one. */
    private Optional<Event> standing() {
        return explorer.selectedProperty()
                .get()
                .filter(event -> explorer.corpus().event(event.id()).isPresent());
    }
}
