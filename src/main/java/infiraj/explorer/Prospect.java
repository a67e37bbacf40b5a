package infiraj.explorer;

import infiraj.model.Event;
import infiraj.model.Passage;
import infiraj.model.QuadClass;
import java.util.Optional;

/**
 * What may be an event and waits for a person to say so. It is in no chronology.
 *
 * @param id unique among events and prospects
 * @param passage the words that may state it
 * @param kind what kind of event it seems to be; empty for one that is no interaction
 * @param event the event it would be; absent while nobody has given it a date, so that it has no place in time
 */
public record Prospect(String id, Passage passage, Optional<QuadClass> kind, Optional<Event> event) {}
