package infiraj.poster;

import infiraj.timeline.DateExtent;
import infiraj.timeline.Folding;
import infiraj.timeline.OverviewPicture;
import infiraj.timeline.Period;
import infiraj.timeline.TextMeasure;
import infiraj.timeline.TextStyle;
import infiraj.timeline.TimelineItem;
import java.util.List;

/**
 * How much time is shown, and how wide.
 *
 * @param width in pixels
 */
record Frame(Period period, double width) {
    /** As wide as a screen; what few events ask. */
    private static final double USUAL_WIDTH = 1600;

    /** What an event takes of the sheet, a title and the room around it, in pixels at text scale 1. */
    private static final double WIDTH_OF_EVENT = 220;

    private static final double HEIGHT_OF_EVENT = 23;

    /** Width over height of a sheet that hangs well. */
    private static final double PROPORTION = 1.6;

    /** Events come in clusters, so that much of a sheet stays empty. */
    private static final double EMPTINESS = 3;

    /** The most of the width that is kept free for the titles of the last events. */
    private static final double MOST_ROOM = 0.5;

    static Frame of(PosterPlan plan, List<TimelineItem> items, Folding folding, TextMeasure measure) {
        double scale = plan.textScale();
        double area = items.size() * WIDTH_OF_EVENT * HEIGHT_OF_EVENT * scale * scale * EMPTINESS;
        double width = Math.round(plan.width().orElse(Math.max(USUAL_WIDTH * scale, Math.sqrt(area * PROPORTION))));
        return new Frame(plan.period().orElseGet(() -> whole(items, folding, width, scale, measure)), width);
    }

    /** All events, and after the last ones room for their titles. */
    private static Period whole(
            List<TimelineItem> items, Folding folding, double width, double scale, TextMeasure measure) {
        Period bare = folding.folded(OverviewPicture.whole(items));
        double length = bare.length();
        for (TimelineItem item : items) {
            DateExtent extent = item.extent();
            double end = Math.min(folding.place(extent.fadeEnd()), bare.to()) - bare.from();
            double title = measure.width(item.label(), new TextStyle(13 * scale, true)) + 30 * scale;
            length = Math.max(length, end / (1 - Math.min(MOST_ROOM, title / width)));
        }
        return folding.unfolded(new Period(bare.from(), bare.from() + length));
    }

    /** From the first day of the first event to the last of the last; a view of some time if there are none. */
    static Period bare(List<TimelineItem> items) {
        double from = items.stream()
                .mapToDouble(item -> item.extent().openStart()
                        ? item.extent().end() - 1
                        : item.extent().start())
                .min()
                .orElse(0);
        double to = items.stream()
                .mapToDouble(item -> item.extent().openEnd()
                        ? item.extent().start() + 1
                        : item.extent().end())
                .max()
                .orElse(from + 1);
        return new Period(from, to);
    }
}
