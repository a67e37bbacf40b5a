package infiraj.model;

/**
 * A paragraph of an article, verbatim from its source.
 *
 * @param kind what part it plays in the article
 * @param text one line, not blank
 */
public record Paragraph(Kind kind, String text) {
    /** The parts a paragraph can play. */
    public enum Kind {
        /** A heading between paragraphs. */
        HEADING,
        /** A line of a summary or a list. */
        BULLET,
        /** Running text. */
        BODY
    }

    public Paragraph {
        if (text.isBlank() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a paragraph is one line of text");
        }
    }
}
