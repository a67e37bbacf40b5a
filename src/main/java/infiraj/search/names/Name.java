package infiraj.search.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name and the ways it is written.
 *
 * @param ar in Arabic, the usual one first; at least one
 * @param en in Latin letters, possibly none
 * @param participant code of the participant it names, where it names one
 */
public record Name(List<String> ar, List<String> en, Optional<String> participant) {
    public Name {
        ar = List.copyOf(ar);
        en = List.copyOf(en);
        if (ar.isEmpty()) {
            throw new IllegalArgumentException("a name needs an Arabic form");
        }
    }

    public Stream<String> variants() {
        return Stream.concat(ar.stream(), en.stream());
    }
}
