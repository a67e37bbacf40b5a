package infiraj.model;

/**
 * The headline of an article.
 *
 * @param text one line, not blank
 * @param basis whether the source carries it
 */
public record Headline(String text, Basis basis) {
    /** Where a headline comes from. */
    public enum Basis {
        /** The source carries it. */
        STATED,
        /** The source has none; an editor of the corpus gave it one. */
        EDITOR
    }

    public Headline {
        if (text.isBlank() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a headline is one line of text");
        }
    }
}
