package infiraj.search;

import infiraj.search.index.Snapshot;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.Name;
import infiraj.search.words.Lexicon;
import infiraj.search.words.Particles;
import infiraj.search.words.StopWords;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import infiraj.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finishes what is being typed, out of the names known and the words of the collection: what stands in most passages first, and
 * of equals the names.
 */
final class Completion {
    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 2;
    private static final int MOST_SCANNED = 20_000;
    private static final int MOST_NAMES = 200;

    private final Snapshot snapshot;
    private final Lexicon lexicon;
    private final Gazetteer names;

    Completion(Snapshot snapshot, Gazetteer names) {
        this.snapshot = snapshot;
        this.lexicon = snapshot.lexicon();
        this.names = names;
    }

    /**
     * A way to finish.
     *
     * @param query whole
     * @param passages how many hold what would be added to it
     */
    private record Way(String query, int passages) {}

    /** @param limit the most to return */
    List<String> of(String typed, int limit) throws IOException {
        String query = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Word> words = Words.in(query);
        if (words.isEmpty() || words.getLast().span().end() < query.length()) {
            return List.of();
        }
        // What looks like a particle may be a letter of the word: «بيون» means «بيونغ», and is no beginning of
        // «بيونيو».
        for (int particles = 0; particles <= Particles.MOST; particles++) {
            List<Way> ways = named(query, words, particles);
            ways.addAll(worded(query, words.getLast(), particles, limit));
            if (!ways.isEmpty()) {
                return best(ways, query).stream().limit(limit).toList();
            }
        }
        return List.of();
    }

    private static Collection<String> best(List<Way> ways, String typed) {
        Map<String, String> best = new LinkedHashMap<>();
        ways.stream()
                .sorted(Comparator.comparing(Way::passages).reversed())
                .forEach(way -> best.putIfAbsent(Folding.key(way.query), way.query));
        best.remove(Folding.key(typed));
        return best.values();
    }

    /** The names that the last words begin, in the spelling that they begin. */
    private List<Way> named(String query, List<Word> words, int particles) {
        List<Way> ways = new ArrayList<>();
        for (int first = Math.max(0, words.size() - names.longest()); first < words.size(); first++) {
            Word word = words.get(first);
            boolean isLongEnough = first < words.size() - 1 || word.folded().length() >= SHORTEST;
            Optional<Particles> start =
                    Particles.before(word.folded(), particles).filter(known -> isLongEnough);
            if (start.isPresent()) {
                List<String> run = new ArrayList<>(words.subList(first, words.size()).stream()
                        .map(Word::folded)
                        .toList());
                run.set(0, start.get().rest());
                String before = query.substring(0, word.span().start());
                for (Name name : names.begun(run, MOST_NAMES)) {
                    ways.add(new Way(before + start.get().with(spelling(name, run)), passages(name)));
                }
            }
        }
        ways.removeIf(way -> way.passages == 0);
        return ways;
    }

    private static String spelling(Name name, List<String> beginning) {
        String begun = String.join(" ", beginning);
        return name.variants()
                .filter(variant -> String.join(" ", Gazetteer.folded(variant)).startsWith(begun))
                .findFirst()
                .orElseThrow();
    }

    /** How many passages can hold a name in any of its spellings: no more than hold the rarest word of the commonest. */
    private int passages(Name name) {
        return name.variants()
                .mapToInt(variant -> Gazetteer.folded(variant).stream()
                        .mapToInt(this::passages)
                        .min()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private int passages(String word) {
        return lexicon.passages(word)
                + Particles.SINGLE
                        .chars()
                        .map(particle -> lexicon.passages((char) particle + word))
                        .sum();
    }

    /** The words that the last one begins, as the collection prints them. */
    private List<Way> worded(String query, Word last, int particles, int limit) throws IOException {
        List<Way> ways = new ArrayList<>();
        Optional<Particles> start = Particles.before(last.folded(), particles)
                .filter(known -> last.folded().length() >= SHORTEST);
        if (start.isPresent()) {
            String before = query.substring(0, last.span().start());
            for (int id : commonest(start.get().rest(), limit)) {
                String word = snapshot.printed(lexicon.word(id));
                ways.add(new Way(before + start.get().with(word), lexicon.passages(id)));
            }
        }
        return ways;
    }

    private List<Integer> commonest(String beginning, int limit) {
        int first = lexicon.firstFrom(beginning);
        return IntStream.range(first, Math.min(lexicon.size(), first + MOST_SCANNED))
                .takeWhile(id -> lexicon.word(id).startsWith(beginning))
                .filter(id -> !StopWords.contains(lexicon.word(id), ""))
                .boxed()
                .sorted(Comparator.comparing((Integer id) -> -lexicon.passages(id)))
                .limit(limit)
                .toList();
    }
}
