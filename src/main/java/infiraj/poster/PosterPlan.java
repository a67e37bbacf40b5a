package infiraj.poster;

import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is wanted of a picture.
 *
 * @param corpus where the events and their articles are from
 * @param events those that pass the filters
 * @param period what is shown; everything, if absent
 * @param width in pixels, at least {@link #LEAST_WIDTH}; absent for as wide as the events ask
 * @param height in pixels, at least 1; absent, or too low, for as high as all titles ask
 * @param laneBy what the lanes stand for
 * @param leftward whether time runs from right to left
 * @param wording in which language
 * @param textScale 1 for a report, more for a wall
 * @param halfLife of the climate, in days
 * @param climate whether its curve is wanted
 * @param folded whether long empty stretches of time are folded away
 */
public record PosterPlan(
        Corpus corpus,
        List<Event> events,
        Optional<Period> period,
        OptionalDouble width,
        OptionalDouble height,
        LaneBy laneBy,
        boolean leftward,
        Wording wording,
        double textScale,
        double halfLife,
        boolean climate,
        boolean folded) {
    /** Narrower pictures have no room for a legend. */
    public static final double LEAST_WIDTH = 480;

    public PosterPlan {
        events = List.copyOf(events);
        if (width.orElse(LEAST_WIDTH) < LEAST_WIDTH || height.orElse(1) < 1 || !(textScale > 0)) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " at " + textScale);
        }
    }
}
