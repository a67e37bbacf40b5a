package infiraj.dating;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What a word of the lexicon can mean: its roles, each with a value. */
final class Entry {
    static final Entry NONE = new Entry(Map.of());

    private final Map<Role, Integer> values;
    private final long mask;

    Entry(Map<Role, Integer> values) {
        this.values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
        this.mask = values.keySet().stream().mapToLong(Entry::bit).reduce(0, (a, b) -> a | b);
    }

    private static long bit(Role role) {
        return 1L << role.ordinal();
    }

    boolean has(Role role) {
        return (mask & bit(role)) != 0;
    }

    /** Whether it has any of the roles gathered by {@link #mask}. */
    boolean hasAny(long roles) {
        return (mask & roles) != 0;
    }

    static long mask(Role... roles) {
        long mask = 0;
        for (Role role : roles) {
            mask |= bit(role);
        }
        return mask;
    }

    /** The value beside a role it has. */
    int value(Role role) {
        Integer value = values.get(role);
        if (value == null) {
            throw new IllegalArgumentException("no role " + role);
        }
        return value;
    }

    boolean isNone() {
        return mask == 0;
    }
}
