package infiraj.timeline;

import infiraj.timeline.LaneStack.Packet;
import infiraj.timeline.Packing.Place;
import infiraj.timeline.Packing.Wish;

/** Whether a label that the edge of the view would cut finds room on the other side of its mark. */
final class RowLabels {
    private final Packet packet;
    private final double epoch;
    private final double width;

    RowLabels(Packet packet, double epoch, double width) {
        this.packet = packet;
        this.epoch = epoch;
        this.width = width;
    }

    boolean isFree(Place place, double from, double to) {
        if (from < 0 || to > width) {
            return false;
        }
        return packet.packed().places().stream()
                .filter(other -> other.row() == place.row() && other.wish() != place.wish())
                .noneMatch(other -> overlaps(other, from, to));
    }

    private boolean overlaps(Place other, double from, double to) {
        Wish wish = packet.wishes().get(other.wish());
        double end = other.labelled() ? wish.labelEnd() : wish.markEnd();
        return wish.start() + epoch < to && from < end + epoch;
    }
}
