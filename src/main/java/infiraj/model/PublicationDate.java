package infiraj.model;

import java.util.Optional;

/**
 * When an article appeared, and how that is known.
 *
 * @param date the date
 * @param basis where the date comes from
 * @param reason how it was arrived at, so that a reader can check it; absent only where the article states the date
 */
public record PublicationDate(EdtfDate date, Basis basis, Optional<Bilingual> reason) {
    /** Where a publication date comes from. */
    public enum Basis {
        /** The article says so. */
        STATED,
        /** It follows from what the article says. */
        INFERRED,
        /** An editor of the corpus set it from outside the article. */
        EDITOR
    }

    public PublicationDate {
        if (basis != Basis.STATED && reason.isEmpty()) {
            throw new IllegalArgumentException("a publication date that the article does not state needs a reason");
        }
    }
}
