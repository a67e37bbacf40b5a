package infiraj.search.query;

import infiraj.search.names.Gazetteer;
import infiraj.search.names.Name;
import infiraj.search.rank.Sequence;
import infiraj.search.words.Kin;
import infiraj.search.words.Kinship;
import infiraj.search.words.MatchKind;
import infiraj.search.words.Particles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds known names among the words of a question, and what else stands for them. */
final class NameVariants {
    /** A spelling that the gazetteer vouches for counts like the one typed. */
    private static final float AS_MUCH = 1;

    /** Names that what is being typed may become; «كور» may become so many that none is meant yet. */
    private static final int MOST_BEGUN = 12;

    /** Letters of a word that stands alone before it is taken for the beginning of a name. */
    private static final int SHORTEST_BEGUN = 3;

    private final Kinship kinship;
    private final Gazetteer names;

    NameVariants(Kinship kinship, Gazetteer names) {
        this.kinship = kinship;
        this.names = names;
    }

    /** What stands for the name a word belongs to. */
    record Others(List<Kin> words, List<Sequence> sequences) {
        static final Others NONE = new Others(List.of(), List.of());
    }

    /** The other spellings of every name found, by the place of each of its words; and what to say of them. */
    record Found(Map<Integer, Others> byPlace, List<Remark> remarks) {
        Others at(int place) {
            return byPlace.getOrDefault(place, Others.NONE);
        }
    }

    Found in(List<PlainWord> words) {
        Map<Integer, Others> byPlace = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (int start = 0; start < words.size(); ) {
            int end = start + 1;
            for (int length = Math.min(names.longest(), words.size() - start); length > 0; length--) {
                List<PlainWord> run = words.subList(start, start + length);
                Optional<Others> others = others(run, remarks);
                if (others.isPresent()) {
                    end = start + length;
                    for (int place = start; place < end; place++) {
                        byPlace.put(place, others.get());
                    }
                    break;
                }
            }
            start = end;
        }
        return new Found(byPlace, remarks);
    }

    private Optional<Others> others(List<PlainWord> run, List<Remark> remarks) {
        List<String> typed = run.stream().map(PlainWord::folded).toList();
        List<Name> complete = inAnyCase(typed, names::named);
        List<Name> known = complete.isEmpty() ? begun(run, typed) : complete;
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Kin> words = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (String variant : known.stream().flatMap(Name::variants).toList()) {
            List<String> folded = Gazetteer.folded(variant);
            if (!folded.equals(typed) && add(folded, words, sequences)) {
                said.add(variant);
            }
        }
        if (!said.isEmpty()) {
            String key = complete.isEmpty() ? "search.name-begun" : "search.name-variants";
            String asked = run.stream().map(PlainWord::typed).collect(Collectors.joining(" "));
            remarks.add(Remark.of(key, asked, String.join("، ", said)));
        }
        return Optional.of(new Others(words, sequences));
    }

    /**
     * The names a run of words may become whose last word is still growing. An Arabic beginning finds what begins so in Arabic
     * texts by itself; it needs other spellings only where it finds nothing.
     */
    private List<Name> begun(List<PlainWord> run, List<String> typed) {
        PlainWord last = run.getLast();
        if (!last.unfinished() || run.size() == 1 && last.folded().length() < SHORTEST_BEGUN) {
            return List.of();
        }
        List<Name> begun = inAnyCase(typed, words -> names.begun(words, MOST_BEGUN));
        boolean needed = isLatin(last.folded())
                || !begun.isEmpty() && kinship.beginning(last.folded(), 1).isEmpty();
        return needed ? begun : List.of();
    }

    private static boolean isLatin(String folded) {
        return Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** The names a run of words means, its first word with or without proclitics. */
    private List<Name> inAnyCase(List<String> typed, Function<List<String>, List<Name>> names) {
        String first = typed.getFirst();
        String rest = Particles.before(first, 1).map(Particles::rest).orElse(first);
        for (String start : List.of(first, kinship.bare(first), rest)) {
            List<String> bare = new ArrayList<>(typed);
            bare.set(0, start);
            List<Name> known = names.apply(bare);
            if (!known.isEmpty()) {
                return known;
            }
        }
        return List.of();
    }

    /** Whether the collection can hold the variant at all. */
    private boolean add(List<String> variant, List<Kin> words, List<Sequence> sequences) {
        List<int[]> steps = new ArrayList<>();
        for (String word : variant) {
            Collection<Integer> same = kinship.withParticles(word);
            if (same.isEmpty()) {
                return false;
            }
            steps.add(same.stream().mapToInt(id -> id).toArray());
        }
        if (steps.size() == 1) {
            for (int id : steps.getFirst()) {
                words.add(new Kin(id, MatchKind.NAME_VARIANT, AS_MUCH));
            }
        } else {
            sequences.add(new Sequence(steps, MatchKind.NAME_VARIANT, AS_MUCH));
        }
        return true;
    }
}
