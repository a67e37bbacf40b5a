package infiraj.timeline;

import java.util.List;

/**
 * The timeline as a drawing, and where its events are.
 *
 * @param drawing what to paint
 * @param tally how many events are where; adds up to all of them
 */
public record TimelinePicture(Drawing drawing, Tally tally) {
    /** Share of the height that the climate curve takes, and its bounds in pixels at text scale 1. */
    private static final double CLIMATE_SHARE = 0.2;

    /** Height of the strip over the axis that shows when findings lie, in pixels at text scale 1. */
    private static final double DENSITY = 18;

    private static final double CLIMATE_LEAST = 50;
    private static final double CLIMATE_MOST = 130;

    public static TimelinePicture draw(TimelineSpec spec) {
        Sketch sketch = new Sketch(spec.scale());
        AxisDrawing axis = new AxisDrawing(spec, sketch);
        double axisTop = spec.height() - axis.height();
        double density = spec.highlight().isPresent() ? DENSITY * spec.metrics().scale() : 0;
        double climate = climateHeight(
                spec, axisTop - density - LaneStack.leastHeight(spec.index().laneCount(), spec.metrics()));
        axis.draw(axisTop, climate);
        if (climate > 0) {
            new ClimateDrawing(spec, sketch).draw(spec.climateTitle().orElse(""), climate);
        }
        double room = axisTop - density - climate - 8 * spec.metrics().scale();
        TimelineSpec lanes = spec.with(LaneStack.fitting(spec.index().laneCount(), room, spec.metrics()));
        List<Packet> packets = LaneStack.stack(lanes, room);
        LaneDrawing drawing = new LaneDrawing(lanes, sketch);
        packets.forEach(packet -> drawing.draw(packet, climate));
        spec.highlight()
                .ifPresent(highlight -> new DensityDrawing(spec, sketch).draw(highlight.times(), axisTop, density));
        Drawing picture = new Drawing(
                spec.width(),
                spec.height(),
                spec.wording().language().isRightToLeft(),
                sketch.shapes(),
                sketch.marks());
        return new TimelinePicture(picture, new Counting(lanes, picture.marks(), packets).tally());
    }

    /** How high a picture must be for every event to have its own mark and title, in pixels; the given height is ignored. */
    public static double heightFor(TimelineSpec spec) {
        Metrics metrics = spec.metrics();
        double lanes = LaneStack.roomyHeight(spec);
        double climate = spec.climateTitle().isPresent() ? CLIMATE_MOST * metrics.scale() : 0;
        double density = spec.highlight().isPresent() ? DENSITY * metrics.scale() : 0;
        double axis = new AxisDrawing(spec, new Sketch(spec.scale())).height();
        return Math.ceil(lanes + climate + density + axis + 8 * metrics.scale());
    }

    /** In a low window the curve gives way before the events do. */
    private static double climateHeight(TimelineSpec spec, double room) {
        double least = CLIMATE_LEAST * spec.metrics().scale();
        if (spec.climateTitle().isEmpty() || room < least) {
            return 0;
        }
        double wanted = Math.clamp(
                spec.height() * CLIMATE_SHARE,
                least,
                CLIMATE_MOST * spec.metrics().scale());
        return Math.round(Math.min(wanted, room));
    }
}
