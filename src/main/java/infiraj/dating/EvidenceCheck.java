package infiraj.dating;

import infiraj.model.EdtfDate;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** Compares what words say of a date with the date an editor adopted for them. */
public final class EvidenceCheck {
    private EvidenceCheck() {}

    /**
     * A date that words say and that does not hold the adopted one.
     *
     * @param found the expression and its reading
     * @param said its value
     */
    public record Difference(FoundDate found, EdtfDate said) {}

    /**
     * How the expressions within some words differ from an adopted date.
     *
     * @param paragraph the expressions of the paragraph
     * @param words where the words stand in it
     * @return the first expression with a value, when no expression within the words holds the adopted date; empty when
     *     one does, and when the words date nothing
     */
    public static Optional<Difference> difference(List<FoundDate> paragraph, TextSpan words, EdtfDate adopted) {
        List<Difference> dated = paragraph.stream()
                .filter(found -> found.span().overlaps(words))
                .flatMap(found -> found.date().map(said -> new Difference(found, said)).stream())
                .toList();
        boolean agrees = dated.stream().anyMatch(one -> one.said().holds(adopted));
        return agrees ? Optional.empty() : dated.stream().findFirst();
    }
}
