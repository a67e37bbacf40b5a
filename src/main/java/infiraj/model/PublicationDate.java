package infiraj.model;

/**
 * When an article appeared, and how that is known.
 *
 * @param date the date
 * @param basis where the date comes from
 * @param reason how it was arrived at, so that a reader can check it
 */
public record PublicationDate(EdtfDate date, Basis basis, Bilingual reason) {
    /** Where a publication date comes from. */
    public enum Basis {
        /** The article says so. */
        STATED,
        /** It follows from what the article says. */
        INFERRED,
        /** An editor of the corpus set it from outside the article. */
        EDITOR
    }
}
