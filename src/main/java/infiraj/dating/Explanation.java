package infiraj.dating;

import java.util.List;

/**
 * A sentence for people, as a key of the wording bundle {@code dating} and what to fill in.
 *
 * @param key such as {@code dating.weekday}
 * @param args in the order of the placeholders
 */
public record Explanation(String key, List<String> args) {
    public Explanation {
        args = List.copyOf(args);
    }
}
