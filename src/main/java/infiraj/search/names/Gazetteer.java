package infiraj.search.names;

import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Names by their folded variants. */
public final class Gazetteer {
    /** No names. */
    public static final Gazetteer EMPTY = new Gazetteer(List.of());

    private final List<Name> names;
    private final NavigableMap<String, List<Name>> byVariant = new TreeMap<>();
    private final int longest;

    public Gazetteer(List<Name> names) {
        this.names = List.copyOf(names);
        int most = 0;
        for (Name name : names) {
            for (String variant : name.variants().toList()) {
                List<String> folded = folded(variant);
                List<Name> known = byVariant.computeIfAbsent(key(folded), fresh -> new ArrayList<>());
                if (!known.contains(name)) {
                    known.add(name);
                }
                most = Math.max(most, folded.size());
            }
        }
        this.longest = most;
    }

    public List<Name> names() {
        return names;
    }

    /** The most words that a variant has. */
    public int longest() {
        return longest;
    }

    /** The names that a run of folded words is a variant of. */
    public List<Name> named(List<String> folded) {
        return byVariant.getOrDefault(key(folded), List.of());
    }

    /**
     * The names of which a run of folded words, the last of them perhaps unfinished, begins a variant.
     *
     * @param most where more names begin so, it is no telling which is meant, and none is returned
     */
    public List<Name> begun(List<String> folded, int most) {
        String beginning = key(folded);
        Set<Name> names = new LinkedHashSet<>();
        for (Map.Entry<String, List<Name>> variant :
                byVariant.tailMap(beginning, true).entrySet()) {
            if (!variant.getKey().startsWith(beginning)) {
                break;
            }
            names.addAll(variant.getValue());
            if (names.size() > most) {
                return List.of();
            }
        }
        return List.copyOf(names);
    }

    private static String key(List<String> folded) {
        return String.join(" ", folded);
    }

    /** The participant that a name names. */
    public Optional<String> participant(String name) {
        return named(folded(name)).stream()
                .flatMap(known -> known.participant().stream())
                .findFirst();
    }

    /** What a participant is usually called in one language. */
    public Optional<String> usual(String participant, Function<Name, List<String>> inLanguage) {
        return names.stream()
                .filter(name -> name.participant().filter(participant::equals).isPresent())
                .flatMap(name -> inLanguage.apply(name).stream())
                .findFirst();
    }

    /** The folded words of a variant. */
    public static List<String> folded(String variant) {
        return Words.in(variant).stream().map(Word::folded).toList();
    }
}
