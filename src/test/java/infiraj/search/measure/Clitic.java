package infiraj.search.measure;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Rewritings of what is written onto a word. */
final class Clitic {
    private static final Set<String> NOT_AN_ARTICLE = Set.of("التي", "الذي", "الى", "التى", "الذين");
    private static final List<String> PARTICLES = List.of("و", "ب", "ل", "ف", "ك");

    private Clitic() {}

    static List<Integer> places(String[] words, Predicate<String> wanted) {
        return IntStream.range(0, words.length)
                .filter(n -> wanted.test(words[n]))
                .boxed()
                .toList();
    }

    static String added(String question, Random random) {
        String particle = PARTICLES.get(random.nextInt(PARTICLES.size()));
        return changing(question, random, word -> word.length() >= 4, word -> attached(particle, word));
    }

    private static String attached(String particle, String word) {
        return particle.equals("ل") && word.startsWith("ال") ? "لل" + word.substring(2) : particle + word;
    }

    static String articleDropped(String question, Random random) {
        return changing(
                question,
                random,
                word -> word.startsWith("ال") && word.length() > 4 && !NOT_AN_ARTICLE.contains(word),
                word -> word.substring(2));
    }

    /** Of a word with an article only: of others nobody knows without a dictionary whether they begin with a particle. */
    static String dropped(String question, Random random) {
        return changing(
                question,
                random,
                Clitic::hasParticle,
                word -> word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1));
    }

    private static boolean hasParticle(String word) {
        return word.length() > 5
                && (word.startsWith("لل") || word.startsWith("ال", 1) && PARTICLES.contains(word.substring(0, 1)));
    }

    static String articleAdded(String question, Random random) {
        return changing(question, random, word -> !word.startsWith("ال") && word.length() >= 4, word -> "ال" + word);
    }

    private static String changing(
            String question, Random random, Predicate<String> wanted, java.util.function.UnaryOperator<String> change) {
        String[] words = question.split(" ");
        List<Integer> places = places(words, wanted);
        if (!places.isEmpty()) {
            int place = places.get(random.nextInt(places.size()));
            words[place] = change.apply(words[place]);
        }
        return String.join(" ", words);
    }
}
