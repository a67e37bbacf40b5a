package infiraj.explorer;

import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.timeline.Period;
import java.util.Optional;

/**
 * What a person has before their eyes, to come back to.
 *
 * @param selected the selected event
 * @param article the open article
 * @param period the visible time
 * @param filter which events are shown
 */
public record Standing(Optional<Event> selected, Optional<Article> article, Period period, Filter filter) {}
