package infiraj.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The views a person has seen, one of which they are at; visiting a new one forgets those that were gone back from. */
public final class ViewHistory {
    /** More than anybody goes back. */
    static final int MOST = 200;

    private final List<View> views = new ArrayList<>();
    private int at = -1;
    private boolean arriving;

    /**
     * Notes where the person is. The first view noted after a move stands for the one moved to: showing it again may turn out
     * a little differently, for instance because a search opens another article by now.
     */
    public void visit(View view) {
        boolean arrived = arriving;
        arriving = false;
        if (arrived) {
            views.set(at, view);
        } else if (at < 0 || !views.get(at).equals(view)) {
            views.subList(at + 1, views.size()).clear();
            views.add(view);
            if (views.size() > MOST) {
                views.removeFirst();
            }
            at = views.size() - 1;
        }
    }

    /** Goes so many views on, or back if negative, and says which one is there; stays where there is none. */
    public Optional<View> move(int places) {
        int goal = at + places;
        if (goal < 0 || goal >= views.size()) {
            return Optional.empty();
        }
        at = goal;
        arriving = true;
        return Optional.of(views.get(at));
    }

    /** Forgets all. */
    public void clear() {
        views.clear();
        at = -1;
        arriving = false;
    }
}
