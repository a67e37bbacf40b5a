package infiraj.search.query;

import infiraj.search.words.Kin;
import infiraj.search.words.Lexicon;
import infiraj.search.words.MatchKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Proposes a known word for one that the collection does not hold. */
final class Suggestions {
    private static final float LIKELY_LOOSE = 0.2f;

    private final Lexicon lexicon;

    Suggestions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What may be meant by an unknown word.
     *
     * @param word that the collection holds
     * @param isTypo whether it is one slip away; else it merely looks alike, which is worth saying only where nothing answers
     */
    record Meant(String word, boolean isTypo) {}

    /** The likeliest word meant by an unknown one, if any is likely. */
    Optional<Meant> meant(String folded, Collection<Kin> relatives) {
        if (lexicon.holds(folded) || relatives.stream().anyMatch(Suggestions::isAnswer)) {
            return Optional.empty();
        }
        return relatives.stream()
                .filter(kin -> kin.kind() == MatchKind.TYPO || kin.weight() >= LIKELY_LOOSE)
                .max(Comparator.comparing((Kin kin) -> kin.kind() == MatchKind.TYPO)
                        .thenComparing(Kin::weight)
                        .thenComparing(kin -> lexicon.passages(kin.id())))
                .map(kin -> new Meant(lexicon.word(kin.id()), kin.kind() == MatchKind.TYPO));
    }

    private static boolean isAnswer(Kin kin) {
        return kin.kind().isFirm() && kin.kind() != MatchKind.TYPO && kin.kind() != MatchKind.STEM;
    }
}
