package infiraj.search.query;

import java.util.List;

/**
 * A sentence about how a query was read, as a wording key with its arguments.
 *
 * @param key such as {@code search.quote-open}
 * @param arguments strings and integers
 */
public record Remark(String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
