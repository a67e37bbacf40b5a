package infiraj.explorer;

import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import java.util.Optional;

/**
 * What a person has before their eyes, to come back to. Events and articles are named by their ids, so that a view outlives
 * the corpus that it was taken of; what is gone by then is simply not shown.
 *
 * @param period the visible time
 * @param direction which way time runs
 * @param laneBy what the lanes stand for
 * @param climateShown whether the climate curve is there
 * @param folded whether long empty stretches of time are folded away
 * @param halfLife its half-life, in days
 * @param filter which events are shown
 * @param query what is looked for, as typed; blank if nothing is
 * @param event id of the selected event
 * @param article id of the open article
 */
public record View(
        Period period,
        TimeDirection direction,
        LaneBy laneBy,
        boolean climateShown,
        boolean folded,
        double halfLife,
        Filter filter,
        String query,
        Optional<String> event,
        Optional<String> article) {
    /** The same sight without a search. */
    public View withoutQuery() {
        return new View(period, direction, laneBy, climateShown, folded, halfLife, filter, "", event, article);
    }

    /** The same sight of other events. */
    public View with(Filter other) {
        return new View(period, direction, laneBy, climateShown, folded, halfLife, other, query, event, article);
    }
}
