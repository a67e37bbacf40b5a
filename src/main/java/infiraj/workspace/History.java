package infiraj.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be undone and redone, without limit. Not safe for use by several threads. */
public final class History {
    private final Deque<Change> made = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /** Remembers a change; what was undone before it cannot be redone any more. */
    public void add(Change change) {
        made.push(change);
        undone.clear();
    }

    /** The change that would be undone next. */
    public Optional<Change> undoable() {
        return Optional.ofNullable(made.peek());
    }

    /** The change that would be redone next. */
    public Optional<Change> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** Notes that the change to be undone next has been undone. */
    public void stepBack() {
        undone.push(made.pop());
    }

    /** Notes that the change to be redone next has been redone. */
    public void stepForth() {
        made.push(undone.pop());
    }
}
