package infiraj.model;

/**
 * Something an event holds that its articles do not say.
 *
 * @param field which part of the event, such as {@code title} or {@code place}
 * @param reason what it rests on, so that a reader can check it
 */
public record OutsideFact(String field, Bilingual reason) {}
