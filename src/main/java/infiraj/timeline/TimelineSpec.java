package infiraj.timeline;

import infiraj.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything a picture of the timeline depends on.
 *
 * @param index the events that pass the filters, in their lanes
 * @param laneTitle what a lane is called
 * @param climate the curve above the lanes
 * @param climateTitle what the curve is, scale and half-life included; absent hides the curve
 * @param publications when the articles appeared
 * @param period what is visible
 * @param folding which stretches of time are folded away
 * @param width in pixels
 * @param height in pixels
 * @param leftward whether time runs from right to left
 * @param wording how dates are said
 * @param metrics how large everything is
 * @param measure how wide texts are
 * @param selected id of the selected event
 * @param hovered id of the event under the pointer
 * @param highlight what a search found, while there is one
 * @param hijri whether the axis tells the Hijri calendar too
 */
public record TimelineSpec(
        EventIndex index,
        Function<Lane.Key, String> laneTitle,
        Climate climate,
        Optional<String> climateTitle,
        List<DateExtent> publications,
        Period period,
        Folding folding,
        double width,
        double height,
        boolean leftward,
        Wording wording,
        Metrics metrics,
        TextMeasure measure,
        Optional<String> selected,
        Optional<String> hovered,
        Optional<Highlight> highlight,
        boolean hijri) {
    /** The events that pass the filters, in order of time. */
    public List<TimelineItem> items() {
        return index.items();
    }

    /** What the lanes stand for. */
    public LaneBy laneBy() {
        return index.laneBy();
    }

    /** Whether an event steps back behind what a search found. */
    boolean isFaded(String event) {
        return highlight.isPresent() && !highlight.get().events().contains(event);
    }

    /** Whether a search found an event. */
    boolean isFound(String event) {
        return highlight.isPresent() && highlight.get().events().contains(event);
    }

    /** Whether an event should show if anything does. */
    boolean isWanted(String event) {
        return selected.equals(Optional.of(event)) || isFound(event);
    }

    /** The same in other sizes. */
    TimelineSpec with(Metrics other) {
        return new TimelineSpec(
                index,
                laneTitle,
                climate,
                climateTitle,
                publications,
                period,
                folding,
                width,
                height,
                leftward,
                wording,
                other,
                measure,
                selected,
                hovered,
                highlight,
                hijri);
    }

    TimeScale scale() {
        return TimeScale.showing(period, folding, width, leftward);
    }
}
