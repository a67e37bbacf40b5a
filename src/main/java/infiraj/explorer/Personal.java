package infiraj.explorer;

import infiraj.workspace.State;
import java.util.Map;
import java.util.Set;

/**
 * What a person has put on events without changing them.
 *
 * @param stars ids of the events with a star
 * @param notes by the id of the event; none blank
 */
public record Personal(Set<String> stars, Map<String, String> notes) {
    /** Nothing yet. */
    public static final Personal NONE = new Personal(Set.of(), Map.of());

    public Personal {
        stars = Set.copyOf(stars);
        notes = Map.copyOf(notes);
    }

    static Personal of(State state) {
        return new Personal(state.stars(), state.notes());
    }

    public boolean isStarred(String event) {
        return stars.contains(event);
    }

    public boolean isNoted(String event) {
        return notes.containsKey(event);
    }
}
