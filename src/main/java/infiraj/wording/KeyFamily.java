package infiraj.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Messages whose keys are not written out in the source but made from a beginning and a name, one for every constant of
 * an enum: {@code edtf.reason} and {@code NO_SUCH_DAY} make {@code edtf.reason.no-such-day}. Hold families in static
 * fields: a test collects them there and checks that every key exists.
 */
public final class KeyFamily {
    private final String beginning;
    private final Optional<Set<String>> keys;

    private KeyFamily(String beginning, Optional<Set<String>> keys) {
        this.beginning = beginning;
        this.keys = keys;
    }

    /** A key for every constant. */
    public static KeyFamily of(String beginning, Class<? extends Enum<?>> names) {
        return new KeyFamily(
                beginning,
                Optional.of(Arrays.stream(names.getEnumConstants())
                        .map(name -> beginning + "." + kebab(name))
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** Keys for names that come from data, such as codes of states: some have a message, most need none. */
    public static KeyFamily open(String beginning) {
        return new KeyFamily(beginning, Optional.empty());
    }

    public String key(Enum<?> name) {
        return beginning + "." + kebab(name);
    }

    /** The key of a name from data, taken as it is. */
    public String key(String name) {
        return beginning + "." + name;
    }

    /** Every key of this family; absent for an open one. */
    Optional<Set<String>> keys() {
        return keys;
    }

    boolean has(String key) {
        return keys.map(all -> all.contains(key)).orElseGet(() -> key.startsWith(beginning + "."));
    }

    private static String kebab(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
