package infiraj.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Which words of a collection stand for a word asked for, and by which relation. All analysis happens here, over the
 * words of the collection, so that the index holds nothing but the folded words themselves.
 *
 * <p>Not for use by two threads at once.
 */
public final class Kinship {
    private static final int SHORTEST_TYPO = 4;
    private static final int SHORTEST_JOINED = 5;
    private static final int SHORTEST_REMAINDER = 3;
    private static final int SHORTEST_AFTER_PARTICLE = 3;
    private static final int SHORTEST_SPLIT = 5;
    private static final long MOST_REMEMBERED = 100_000;
    private static final int MOST_LIKE = 64;
    private static final int MOST_MEANT = 5;
    private static final int MOST_BEGUN = 40;
    private static final List<String> BEFORE_PREFIX = List.of("", "ال", "وال", "بال", "لل", "و", "ب", "ل");

    private final Lexicon lexicon;
    private final Ingredients ingredients;
    private final Forms forms;
    private final CompletableFuture<Resemblance> resemblance;
    private final Recent<Asked, List<Kin>> known = new Recent<>(MOST_REMEMBERED, List::size);

    private record Asked(String word, boolean unfinished) {}

    public Kinship(Lexicon lexicon, Ingredients ingredients) {
        this.lexicon = lexicon;
        this.ingredients = ingredients;
        this.resemblance = CompletableFuture.supplyAsync(() -> new Resemblance(lexicon));
        this.forms = new Forms(lexicon);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** A folded word without what is written in front of it. */
    public String bare(String word) {
        return forms.bare(word);
    }

    /**
     * The words that stand for a word.
     *
     * @param word folded
     * @param unfinished whether the word may still be growing
     */
    public List<Kin> of(String word, boolean unfinished) {
        return known.get(new Asked(word, unfinished), this::find);
    }

    private List<Kin> find(Asked asked) {
        String word = asked.word();
        Relatives relatives = new Relatives();
        boolean isNumber = Character.isDigit(word.charAt(0));
        if (asked.unfinished() && ingredients.prefix() > 0) {
            beginning(word, MOST_BEGUN).forEach(id -> relatives.add(id, begun(id, word), ingredients.prefix()));
        }
        if (!isNumber) {
            addForms(word, relatives);
            addAlike(word, relatives);
            boolean isUnknown = !lexicon.holds(word) && !relatives.has(MatchKind.CLITIC);
            if (isUnknown && !relatives.has(MatchKind.PREFIX)) {
                addTypos(word, relatives);
            }
        }
        int itself = lexicon.find(word);
        if (itself >= 0) {
            relatives.add(itself, MatchKind.SPELLING, 1);
        }
        return List.copyOf(relatives.all());
    }

    /** A word that is there whole and merely has something in front of it does not begin so: it is the word itself. */
    private MatchKind begun(int id, String word) {
        String found = lexicon.word(id);
        String before = found.endsWith(word) ? found.substring(0, found.length() - word.length()) : "";
        return !before.isEmpty() && BEFORE_PREFIX.contains(before) ? MatchKind.CLITIC : MatchKind.PREFIX;
    }

    /** The words that differ from a word in nothing but proclitics, the word itself among them where it is known. */
    public List<Integer> sameWord(String word) {
        List<Integer> same = new ArrayList<>();
        forms.withBare(forms.bare(word), same::add);
        return same;
    }

    /**
     * The same, and whatever begins with a particle and is else that word: for a word that its neighbours or the gazetteer
     * vouch for, where the collection does not hold it often enough to tell that «بسول» is «سول».
     */
    public Collection<Integer> withParticles(String word) {
        Set<Integer> all = new LinkedHashSet<>(sameWord(word));
        if (word.length() >= SHORTEST_AFTER_PARTICLE) {
            Particles.SINGLE
                    .chars()
                    .map(particle -> lexicon.find((char) particle + word))
                    .filter(id -> id >= 0)
                    .forEach(all::add);
        }
        return all;
    }

    private void addForms(String word, Relatives relatives) {
        String bare = forms.bare(word);
        forms.withRoot(forms.stem(bare), id -> relatives.add(id, MatchKind.STEM, ingredients.root()));
        forms.withStem(forms.stem(bare), id -> relatives.add(id, MatchKind.STEM, ingredients.stem()));
        forms.withBare(bare, id -> relatives.add(id, MatchKind.CLITIC, ingredients.clitic()));
        if (forms.isLikeName(bare)) {
            forms.withNameLike(bare, id -> relatives.add(id, MatchKind.NAME_VARIANT, ingredients.name()));
        }
    }

    private void addAlike(String word, Relatives relatives) {
        if (ingredients.letters() == 0) {
            return;
        }
        for (Resemblance.Like like : resemblance.join().to(word, ingredients.leastSimilarity(), MOST_LIKE)) {
            float weight = ingredients.letters() * (float) Math.pow(like.similarity(), ingredients.letterPower());
            relatives.add(like.id(), MatchKind.LOOSE, weight);
            if (isJoinedWith(lexicon.word(like.id()), word)) {
                relatives.add(like.id(), MatchKind.JOINED, ingredients.joined());
            }
        }
    }

    private boolean isJoinedWith(String printed, String word) {
        int rest = printed.length() - word.length();
        if (word.length() < SHORTEST_JOINED || rest < SHORTEST_REMAINDER) {
            return false;
        }
        return printed.startsWith(word) && lexicon.holds(printed.substring(word.length()))
                || printed.endsWith(word) && lexicon.holds(printed.substring(0, rest));
    }

    /** What may have been meant by an unknown word, together with the relatives of that. */
    private void addTypos(String word, Relatives relatives) {
        if (ingredients.typo() == 0) {
            return;
        }
        List<Integer> meant = new ArrayList<>();
        forms.oneStepFrom(word, id -> {
            if (Math.max(word.length(), lexicon.word(id).length()) >= SHORTEST_TYPO && !meant.contains(id)) {
                meant.add(id);
            }
        });
        meant.sort(Comparator.comparing(id -> -lexicon.passages(id)));
        for (int id : meant.subList(0, Math.min(MOST_MEANT, meant.size()))) {
            relatives.add(id, MatchKind.TYPO, ingredients.typo());
            Relatives ofMeant = new Relatives();
            addForms(lexicon.word(id), ofMeant);
            ofMeant.all().forEach(kin -> relatives.add(kin.id(), MatchKind.TYPO, kin.weight() * ingredients.typo()));
        }
        String stem = forms.stem(forms.bare(word));
        if (meant.isEmpty() && !relatives.has(MatchKind.STEM) && stem.length() >= SHORTEST_TYPO) {
            forms.stemOneStepFrom(stem, id -> relatives.add(id, MatchKind.TYPO, ingredients.stemTypo()));
        }
    }

    /** The commonest words that begin so, with or without proclitics, at most {@code limit}, in no order. */
    public Collection<Integer> beginning(String word, int limit) {
        PriorityQueue<Integer> commonest =
                new PriorityQueue<>((a, b) -> Integer.compare(lexicon.passages(a), lexicon.passages(b)));
        for (String before : BEFORE_PREFIX) {
            String beginning = before + word;
            for (int id = lexicon.firstFrom(beginning);
                    id < lexicon.size() && lexicon.word(id).startsWith(beginning);
                    id++) {
                if (commonest.size() < limit) {
                    commonest.add(id);
                } else if (lexicon.passages(id) > lexicon.passages(commonest.element())) {
                    commonest.remove();
                    commonest.add(id);
                }
            }
        }
        return commonest;
    }

    /** The two words that an unknown word is made of, where that is the likeliest reading of it. */
    public Optional<List<String>> parts(String word) {
        if (!ingredients.splits() || word.length() < SHORTEST_SPLIT || lexicon.holds(word)) {
            return Optional.empty();
        }
        List<String> best = List.of();
        long bestScore = 0;
        for (int at = 2; at < word.length() - 1; at++) {
            String first = word.substring(0, at);
            String second = word.substring(at);
            long score =
                    (long) Math.min(commonness(first), commonness(second)) * Math.min(first.length(), second.length());
            if (score > bestScore) {
                bestScore = score;
                best = List.of(first, second);
            }
        }
        boolean isTypo = bestScore > 0 && forms.hasOneStepFrom(word);
        return bestScore == 0 || isTypo ? Optional.empty() : Optional.of(best);
    }

    private int commonness(String word) {
        int known = lexicon.passages(word);
        return known == 0 && StopWords.contains(word) ? SHORTEST_SPLIT : known;
    }
}
