package infiraj.timeline;

import infiraj.timeline.Packet.Spot;

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

    private static double start(Spot spot) {
        return spot.shape().wish().start();
    }

    boolean isFree(Spot spot, double from, double to) {
        return from >= 0
                && to <= width
                && packet.spots().stream()
                        .filter(other -> other.row() == spot.row() && start(other) != start(spot))
                        .noneMatch(other -> start(other) + epoch < to && from < other.end() + epoch);
    }
}
