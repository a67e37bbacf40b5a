package infiraj.model;

import java.util.Optional;

/**
 * The words of an article that state an event.
 *
 * @param quote how the words are found again
 * @param passage where they stand in the loaded article
 * @param reading what these words themselves say of the date; absent when they name none
 */
public record Evidence(TextQuoteSelector quote, Passage passage, Optional<DateReading> reading) {}
