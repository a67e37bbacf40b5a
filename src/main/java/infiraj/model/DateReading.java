package infiraj.model;

/**
 * What a text itself says of a date.
 *
 * @param wording the words of the text that date the event, verbatim
 * @param date what they mean, resolved against the article
 */
public record DateReading(String wording, EdtfDate date) {
    public DateReading {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a reading needs the words it reads");
        }
    }
}
