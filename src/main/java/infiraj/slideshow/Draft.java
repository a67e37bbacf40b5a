package infiraj.slideshow;

import infiraj.model.Bilingual;
import infiraj.model.Story;
import infiraj.model.Story.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A story being written: which step is in hand, what was before, whether it is saved. For the JavaFX thread only. */
final class Draft {
    /** More than anybody takes back. */
    private static final int MOST_UNDONE = 500;

    /**
     * How the draft stands.
     *
     * @param story as it is now
     * @param index the step in hand
     */
    record State(Story story, int index) {
        Step step() {
            return story.steps().get(index);
        }
    }

    private final ReadOnlyObjectWrapper<State> state;
    private final Deque<State> undone = new ArrayDeque<>();
    private final Deque<State> done = new ArrayDeque<>();
    private Story saved;
    private boolean typing;

    Draft(Story story) {
        this.saved = story;
        this.state = new ReadOnlyObjectWrapper<>(this, "state", new State(story, 0));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    private List<Step> steps() {
        return new ArrayList<>(state().story().steps());
    }

    private void change(List<Step> steps, int index) {
        Story story = state().story();
        become(new State(new Story(story.id(), story.title(), steps), index));
    }

    private void become(State next) {
        if (next.story().equals(state().story())) {
            state.set(next);
            return;
        }
        done.push(state());
        if (done.size() > MOST_UNDONE) {
            done.removeLast();
        }
        undone.clear();
        typing = false;
        state.set(next);
    }

    /** Takes a step in hand. */
    void select(int index) {
        typing = false;
        state.set(new State(
                state().story(), Math.clamp(index, 0, state().story().steps().size() - 1)));
    }

    /** Puts a step after the one in hand, and takes it in hand. */
    void insert(Step step) {
        List<Step> steps = steps();
        steps.add(state().index() + 1, step);
        change(steps, state().index() + 1);
    }

    /** Takes the step in hand out, unless it is the only one. */
    void remove() {
        List<Step> steps = steps();
        if (steps.size() > 1) {
            steps.remove(state().index());
            change(steps, Math.min(state().index(), steps.size() - 1));
        }
    }

    /** Moves the step in hand so many places on, as far as there are places. */
    void move(int places) {
        moveTo(state().index(), state().index() + places);
    }

    /** Moves a step to another place, and takes it in hand. */
    void moveTo(int from, int to) {
        List<Step> steps = steps();
        int target = Math.clamp(to, 0, steps.size() - 1);
        steps.add(target, steps.remove(from));
        change(steps, target);
    }

    /** Changes the step in hand, letter by letter perhaps: a run of such changes is taken back at once. */
    void rewrite(Step step) {
        List<Step> steps = steps();
        steps.set(state().index(), step);
        runOn(() -> change(steps, state().index()));
    }

    /** Calls the story something else; like {@link #rewrite}. */
    void retitle(Bilingual title) {
        Story story = state().story();
        runOn(() -> become(new State(new Story(story.id(), title, story.steps()), state().index())));
    }

    private void runOn(Runnable change) {
        boolean runs = typing;
        int before = done.size();
        change.run();
        if (runs && done.size() > before) {
            done.pop();
        }
        typing = true;
    }

    void undo() {
        takeBack(done, undone);
    }

    void redo() {
        takeBack(undone, done);
    }

    private void takeBack(Deque<State> from, Deque<State> to) {
        if (!from.isEmpty()) {
            to.push(state());
            typing = false;
            state.set(from.pop());
        }
    }

    boolean isSaved() {
        return state().story().equals(saved);
    }

    void setSaved(Story story) {
        saved = story;
    }

    /** What was typed in two languages: what is missing in one stands in for it from the other; nothing is nothing. */
    static Optional<Bilingual> both(String ar, String en) {
        String arabic = ar.strip();
        String english = en.strip();
        return arabic.isEmpty() && english.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bilingual(arabic.isEmpty() ? english : arabic, english.isEmpty() ? arabic : english));
    }

    /** Calls back now and whenever the draft changes. */
    void subscribe(Consumer<State> follower) {
        state.subscribe(follower);
    }
}
