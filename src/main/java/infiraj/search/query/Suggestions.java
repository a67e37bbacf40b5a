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

    /** The likeliest word meant by an unknown one, if any is likely. */
    Optional<String> meant(String folded, Collection<Kin> relatives) {
        if (lexicon.holds(folded) || relatives.stream().anyMatch(Suggestions::isAnswer)) {
            return Optional.empty();
        }
        return relatives.stream()
                .filter(kin -> kin.kind() == MatchKind.TYPO || kin.weight() >= LIKELY_LOOSE)
                .max(Comparator.comparing((Kin kin) -> kin.kind() == MatchKind.TYPO)
                        .thenComparing(Kin::weight)
                        .thenComparing(kin -> lexicon.passages(kin.id())))
                .map(kin -> lexicon.word(kin.id()));
    }

    private static boolean isAnswer(Kin kin) {
        return kin.kind().isFirm() && kin.kind() != MatchKind.TYPO && kin.kind() != MatchKind.STEM;
    }
}
