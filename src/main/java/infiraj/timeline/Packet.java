package infiraj.timeline;

import java.util.List;

/**
 * A lane laid out.
 *
 * @param key what it stands for
 * @param top of the lane, from the top of the first one
 * @param rows how many it has, the last of them for badges if there are any
 * @param spots events with a mark of their own
 * @param badges what found no room
 */
record Packet(Lane.Key key, double top, int rows, List<Spot> spots, List<Badge> badges) {
    /**
     * An event with a mark of its own.
     *
     * @param row from 0
     * @param labelled whether its title found room too
     */
    record Spot(TimelineItem item, MarkShape shape, int row, boolean labelled) {
        /** Where its title ends, or its mark if it shows no title; along time. */
        double end() {
            return labelled ? shape.wish().labelEnd() : shape.wish().markEnd();
        }

        /** Whether any of it would be seen, its title included, where the view begins so far from 1970. */
        boolean isSeen(double from, double to) {
            return shape.wish().start() < to && shape.wish().labelEnd() > from;
        }
    }

    /**
     * Events that share one place.
     *
     * @param items unmodifiable; looked up only when asked for
     * @param start where it begins, along time
     * @param width in pixels
     * @param found how many of them a search found
     * @param pinned whether it shows even where only events near it are in view
     */
    record Badge(List<TimelineItem> items, double start, double width, int found, boolean pinned) {
        double end() {
            return start + width;
        }

        Badge movedTo(double other) {
            return new Badge(items, other, width, found, pinned);
        }

        Badge joinedBy(Badge next) {
            return new Badge(
                    Listings.joined(items, next.items),
                    start,
                    Math.max(width, next.width),
                    found + next.found,
                    pinned || next.pinned);
        }
    }
}
