package infiraj.model;

/**
 * A quotation with enough of its surroundings to find it again: the {@code TextQuoteSelector} of the W3C Web Annotation
 * Data Model, section 4.2.4.
 *
 * @param exact the quoted characters, not empty
 * @param prefix characters right before the quotation, possibly none
 * @param suffix characters right after the quotation, possibly none
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {
    public TextQuoteSelector {
        if (exact.isBlank()) {
            throw new IllegalArgumentException("a quotation cannot be empty");
        }
    }
}
