package infiraj.dating;

import infiraj.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words and phrases of time, read from {@code lexicon.txt} once. */
final class Lexicon {
    static final Lexicon ARABIC = load("lexicon.txt", "context.txt");

    /** Longer words are no words; not looking them up keeps hostile input linear. */
    static final int LONGEST_WORD = 24;

    private final Map<String, Entry> words;
    private final Map<String, List<Phrase>> phrases;

    /**
     * Words that mean something together.
     *
     * @param rest the words after the first, folded
     */
    record Phrase(List<String> rest, Entry entry) {}

    private Lexicon(Map<String, Entry> words, Map<String, List<Phrase>> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The entry of a folded word as it stands, {@link Entry#NONE} for a word without one. */
    Entry word(String folded) {
        return words.getOrDefault(folded, Entry.NONE);
    }

    /** The phrases that begin with a folded word, longest first. */
    List<Phrase> phrases(String folded) {
        return phrases.getOrDefault(folded, List.of());
    }

    boolean knows(String folded) {
        return words.containsKey(folded);
    }

    private static Lexicon load(String... resources) {
        Map<String, Map<Role, Integer>> roles = new HashMap<>();
        for (String resource : resources) {
            try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(line -> read(line, roles));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return arrange(roles);
    }

    private static void read(String line, Map<String, Map<Role, Integer>> roles) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        Role role = Role.named(head[0]);
        int value = Integer.parseInt(head[1]);
        for (String word : line.substring(colon + 1).split("\\|")) {
            roles.computeIfAbsent(Folding.key(word.strip()), key -> new EnumMap<>(Role.class))
                    .putIfAbsent(role, value);
        }
    }

    private static Lexicon arrange(Map<String, Map<Role, Integer>> roles) {
        Map<String, Entry> words = new HashMap<>();
        Map<String, List<Phrase>> phrases = new HashMap<>();
        roles.forEach((spelling, values) -> {
            List<String> parts = List.of(spelling.split(" "));
            if (parts.size() == 1) {
                words.put(spelling, new Entry(values));
            } else {
                words.putIfAbsent(parts.getFirst(), Entry.NONE);
                phrases.computeIfAbsent(parts.getFirst(), key -> new ArrayList<>())
                        .add(new Phrase(parts.subList(1, parts.size()), new Entry(values)));
            }
        });
        Comparator<Phrase> longestFirst =
                Comparator.<Phrase>comparingInt(p -> p.rest().size()).reversed();
        phrases.values().forEach(list -> list.sort(longestFirst));
        return new Lexicon(Map.copyOf(words), Map.copyOf(phrases));
    }
}
