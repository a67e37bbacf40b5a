package infiraj.timeline;

import infiraj.timeline.Drawing.Mark;
import infiraj.timeline.Packet.Spot;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts where the events of a picture are, each once however many lanes it stands in. */
final class Counting {
    private final TimelineSpec spec;
    private final List<Mark> marks;
    private final List<Packet> packets;
    private final Set<String> marked = new HashSet<>();

    /**
     * @param marks of the picture
     * @param packets the lanes it shows
     */
    Counting(TimelineSpec spec, List<Mark> marks, List<Packet> packets) {
        this.spec = spec;
        this.marks = marks;
        this.packets = packets;
        for (Mark mark : marks) {
            if (!mark.isCluster()) {
                marked.addAll(mark.eventIds());
            }
        }
    }

    Tally tally() {
        return spec.index().isCrowded() ? ofCrowds() : ofLanes();
    }

    private Tally ofLanes() {
        Set<String> clustered = new HashSet<>();
        marks.stream().filter(Mark::isCluster).forEach(mark -> clustered.addAll(mark.eventIds()));
        clustered.removeAll(marked);
        int earlier = 0;
        int later = 0;
        for (TimelineItem item : spec.items()) {
            if (!marked.contains(item.id()) && !clustered.contains(item.id())) {
                if (isEarlier(item)) {
                    earlier++;
                } else {
                    later++;
                }
            }
        }
        return new Tally(marked.size(), clustered.size(), earlier, later);
    }

    private boolean isEarlier(TimelineItem item) {
        return item.extent().middle() < spec.period().from();
    }

    /**
     * Whatever lies in a cell that is in view is behind its badge, unless it has a mark, here or just outside; whatever lies in
     * another cell is earlier or later, unless it has a mark that reaches into view.
     */
    private Tally ofCrowds() {
        EventIndex index = spec.index();
        Cells cells = Cells.of(spec.scale(), spec.metrics());
        double start = cells.day(cells.first());
        double end = cells.day(cells.last() + 1);
        int before = index.countBefore(start);
        int until = index.countBefore(end);
        int clustered = index.lanedBefore(end) - index.lanedBefore(start);
        int earlier = before;
        int later = index.items().size() - until;
        for (String id : marked) {
            int place = index.placeOf(id);
            if (place < before) {
                earlier--;
            } else if (place >= until) {
                later--;
            } else {
                clustered--;
            }
        }
        for (TimelineItem item : justOutside(start, end)) {
            clustered--;
            if (isEarlier(item)) {
                earlier++;
            } else {
                later++;
            }
        }
        int nowhere = until - before - (index.lanedBefore(end) - index.lanedBefore(start));
        return new Tally(marked.size(), clustered, earlier, later + nowhere);
    }

    /** What has a mark in all its lanes, and none of them in view, though the view cuts its cell. */
    private List<TimelineItem> justOutside(double start, double end) {
        double from = spec.scale().position(spec.period().from());
        double to = spec.scale().position(spec.period().to());
        IdentityHashMap<TimelineItem, Integer> hidden = new IdentityHashMap<>();
        for (Packet packet : packets) {
            for (Spot spot : packet.spots()) {
                double middle = spot.item().extent().middle();
                if (start <= middle && middle < end && !spot.isSeen(from, to)) {
                    hidden.merge(spot.item(), 1, Integer::sum);
                }
            }
        }
        return hidden.entrySet().stream()
                .filter(entry -> entry.getValue()
                        == Lane.keys(entry.getKey(), spec.laneBy()).size())
                .map(Map.Entry::getKey)
                .toList();
    }
}
