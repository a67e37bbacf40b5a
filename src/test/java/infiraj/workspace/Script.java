package infiraj.workspace;

import infiraj.model.Article;
import infiraj.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A person at work, who does the same for the same seed: takes in, accepts, edits, notes, stars, undoes and redoes. */
final class Script {
    private final Random random;
    private int step;

    Script(long seed) {
        this.random = new Random(seed);
    }

    /** What they do next. */
    enum Kind {
        MAKE,
        UNDO,
        REDO
    }

    Kind kind() {
        int dice = random.nextInt(10);
        return dice == 0 ? Kind.UNDO : dice == 1 ? Kind.REDO : Kind.MAKE;
    }

    /** The change they make. */
    Change change(State state) {
        step++;
        String fresh = "x" + random.nextInt(1 << 30) + "-" + step;
        Optional<Event> event = any(state.events().values());
        Optional<Article> article = any(state.articles().values());
        return switch (random.nextInt(8)) {
            case 0 -> Change.takeIn(state, List.of(Works.article(fresh)));
            case 1 -> Change.dismiss(state, fresh);
            case 2 -> Change.keep(state, new Bookmark(fresh, Bookmark.Kind.VIEW, "عرض", "نص\n" + step));
            case 3 -> event.isPresent() ? Change.remove(state, event.get().id()) : several(state, fresh);
            case 4 ->
                event.isPresent() ? Change.note(state, event.get().id(), "ملاحظة " + step) : several(state, fresh);
            case 5 ->
                event.isPresent()
                        ? Change.star(
                                state,
                                event.get().id(),
                                !state.stars().contains(event.get().id()))
                        : several(state, fresh);
            case 6 ->
                event.isPresent() && article.isPresent()
                        ? Change.edit(state, Works.event(event.get().id(), "عُدّل " + step, article.get()))
                        : several(state, fresh);
            default ->
                article.isPresent()
                        ? Change.accept(state, Works.event(fresh, "حدث " + step, article.get()), fresh)
                        : several(state, fresh);
        };
    }

    /** Many articles, one of them so long that the change takes several lines of the journal. */
    private static Change several(State state, String fresh) {
        return Change.takeIn(
                state,
                IntStream.range(0, 4)
                        .mapToObj(i -> Works.article(fresh + "-" + i, "نص ".repeat(i == 0 ? 40_000 : 300) + fresh))
                        .toList());
    }

    private <T> Optional<T> any(java.util.Collection<T> things) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArrayList<>(things).get(random.nextInt(things.size())));
    }

    /** One step of it on a workspace. */
    Outcome step(Workspace workspace) {
        return switch (kind()) {
            case MAKE -> workspace.make(this::change);
            case UNDO -> workspace.undo();
            case REDO -> workspace.redo();
        };
    }

    /** Where the script leads, in memory alone: the state after every step, the one to begin with before them. */
    static List<State> states(long seed, State from, int steps) {
        Script script = new Script(seed);
        History history = new History();
        List<State> states = new ArrayList<>(List.of(from));
        for (int i = 0; i < steps; i++) {
            states.add(script.step(states.getLast(), history));
        }
        return states;
    }

    private State step(State state, History history) {
        return switch (kind()) {
            case MAKE -> {
                Change change = change(state);
                if (!change.isNothing()) {
                    history.add(change);
                }
                yield state.after(change);
            }
            case UNDO -> {
                Optional<Change> change = history.undoable();
                change.ifPresent(ignored -> history.stepBack());
                yield change.map(Change::inverse).map(state::after).orElse(state);
            }
            case REDO -> {
                Optional<Change> change = history.redoable();
                change.ifPresent(ignored -> history.stepForth());
                yield change.map(state::after).orElse(state);
            }
        };
    }
}
