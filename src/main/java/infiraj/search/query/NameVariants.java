package infiraj.search.query;

import infiraj.search.names.Gazetteer;
import infiraj.search.names.Name;
import infiraj.search.rank.Sequence;
import infiraj.search.words.Kin;
import infiraj.search.words.Kinship;
import infiraj.search.words.MatchKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds known names among the words of a question, and what else stands for them. */
final class NameVariants {
    /** A spelling that the gazetteer vouches for counts like the one typed. */
    private static final float AS_MUCH = 1;

    private static final String PARTICLES = "وفبلك";

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
        List<Name> known = named(typed);
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
            String asked = run.stream().map(PlainWord::typed).collect(Collectors.joining(" "));
            remarks.add(Remark.of("search.name-variants", asked, String.join("، ", said)));
        }
        return Optional.of(new Others(words, sequences));
    }

    /** The names a run of words means, its first word with or without proclitics. */
    private List<Name> named(List<String> typed) {
        String first = typed.getFirst();
        boolean hasParticle = first.length() > 3 && PARTICLES.indexOf(first.charAt(0)) >= 0;
        for (String start : List.of(first, kinship.bare(first), hasParticle ? first.substring(1) : first)) {
            List<String> bare = new ArrayList<>(typed);
            bare.set(0, start);
            List<Name> known = names.named(bare);
            if (!known.isEmpty()) {
                return known;
            }
        }
        return List.of();
    }

    /** A word of a name as the collection holds it: nobody but the gazetteer may know that بسول is سول. */
    private int[] inCollection(String word) {
        Set<Integer> same = new LinkedHashSet<>(kinship.sameWord(word));
        for (int n = 0; n < PARTICLES.length(); n++) {
            int id = kinship.lexicon().find(PARTICLES.charAt(n) + word);
            if (id >= 0 && word.length() >= 3) {
                same.add(id);
            }
        }
        return same.stream().mapToInt(id -> id).toArray();
    }

    /** Whether the collection can hold the variant at all. */
    private boolean add(List<String> variant, List<Kin> words, List<Sequence> sequences) {
        List<int[]> steps = new ArrayList<>();
        for (String word : variant) {
            int[] same = inCollection(word);
            if (same.length == 0) {
                return false;
            }
            steps.add(same);
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
