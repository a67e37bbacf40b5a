package infiraj.timeline;

import infiraj.theme.Role;
import infiraj.timeline.Packet.Badge;
import infiraj.timeline.Packet.Spot;
import java.util.ArrayList;
import java.util.List;

/** The lanes with their marks, labels and badges. */
final class LaneDrawing {
    /** How solid the bar of a candidate is within its outline. */
    private static final double CANDIDATE = 0.12;

    /** How much is left of what a search did not find: enough to see where it is. */
    private static final double FADED = 0.3;

    private final TimelineSpec spec;
    private final Sketch sketch;
    private final Metrics metrics;

    LaneDrawing(TimelineSpec spec, Sketch sketch) {
        this.spec = spec;
        this.sketch = sketch;
        this.metrics = spec.metrics();
    }

    void draw(Packet packet, double laneTop) {
        double top = laneTop + packet.top();
        sketch.across(Math.floor(top) + 0.5, Role.LINE);
        String title = spec.laneTitle().apply(packet.key());
        sketch.text(8, top + 14 * metrics.scale(), title, true, metrics.small(), Role.MUTED);
        RowLabels labels = new RowLabels(packet, sketch.start(), sketch.width());
        for (Spot spot : packet.spots()) {
            double middle = top + metrics.laneTitle() + (spot.row() + 0.5) * metrics.row();
            fadedUnlessFound(!spec.isFaded(spot.item().id()), () -> drawItem(spot, middle, labels));
        }
        double middle = top + metrics.laneTitle() + (packet.rows() - 0.5) * metrics.row();
        for (Badge badge : visible(packet.badges())) {
            boolean found = spec.highlight().isEmpty() || badge.found() > 0;
            fadedUnlessFound(found, () -> drawBadge(badge, middle));
        }
    }

    private void fadedUnlessFound(boolean found, Runnable drawing) {
        if (found) {
            drawing.run();
        } else {
            sketch.faded(FADED, drawing);
        }
    }

    private void drawItem(Spot spot, double middle, RowLabels labels) {
        double epoch = sketch.start();
        if (!spot.isSeen(-epoch, sketch.width() - epoch)) {
            return;
        }
        TimelineItem item = spot.item();
        MarkShape shape = spot.shape();
        Role role = item.candidate() ? Role.MUTED : Colours.of(item.kind());
        double left = shape.left() + epoch;
        double right = shape.right() + epoch;
        for (DateExtent reading : item.readings()) {
            drawReading(item, shape, reading, middle, role);
        }
        if (shape.bar()) {
            drawBar(item, shape, middle, role);
        } else {
            drawGlyph(item, (left + right) / 2, middle, role);
        }
        drawRing(item, left, right, shape, middle);
        drawPersonal(item, (left + right) / 2, middle);
        double labelled = spot.labelled() ? drawLabel(spot, middle, labels) : right;
        sketch.mark(
                List.of(item.id()),
                Math.min(left, labelled),
                Math.max(right, labelled),
                middle - metrics.row() / 2,
                metrics.row());
    }

    /** What a text says where that is not the adopted date: a thin stretch, joined to the mark. */
    private void drawReading(TimelineItem item, MarkShape shape, DateExtent reading, double middle, Role role) {
        if (!MarkShape.showsReading(reading, spec.scale(), metrics)) {
            return;
        }
        double y = middle + metrics.radius() + 2 * metrics.scale();
        double start = sketch.flow(reading.start());
        double end = sketch.flow(reading.end());
        sketch.bar(
                sketch.flow(reading.fadeStart()),
                start,
                end,
                sketch.flow(reading.fadeEnd()),
                y,
                3 * metrics.scale(),
                role,
                0.4,
                false);
        double markMiddle = (shape.left() + shape.right()) / 2 + sketch.start();
        double joint = Math.clamp(markMiddle, start, end);
        double x = sketch.x(markMiddle);
        double foot = y + 1.5 * metrics.scale();
        // A title above the bar must not be crossed.
        double head = shape.labelInside() ? middle + 4 * metrics.scale() : middle;
        sketch.add(new Drawing.Line(x, head, x, foot, role, 1.5));
        if (joint != markMiddle) {
            sketch.add(new Drawing.Line(x, foot, sketch.x(joint), foot, role, 1));
        }
    }

    private void drawBar(TimelineItem item, MarkShape shape, double middle, Role role) {
        DateExtent extent = item.extent();
        double height = (shape.labelInside() ? 5 : 9) * metrics.scale();
        double y = shape.labelInside() ? middle + 4 * metrics.scale() : middle - height / 2;
        sketch.bar(
                extent.openStart() ? 0 : sketch.flow(extent.fadeStart()),
                extent.openStart() ? 0 : sketch.flow(extent.start()),
                extent.openEnd() ? sketch.width() : sketch.flow(extent.end()),
                extent.openEnd() ? sketch.width() : sketch.flow(extent.fadeEnd()),
                y,
                height,
                role,
                item.candidate() ? CANDIDATE : 1,
                item.kind().isPresent() && item.kind().get().isConflict());
        if (item.candidate()) {
            double start = extent.openStart() ? 0 : sketch.flow(extent.start());
            double end = extent.openEnd() ? sketch.width() : sketch.flow(extent.end());
            sketch.frame(start, end, y, height, height / 3, role, 1.2);
        }
    }

    private void drawGlyph(TimelineItem item, double flow, double middle, Role role) {
        double radius = metrics.radius() * (item.event().landmark() ? 1.15 : 1);
        if (item.extent().fadeStart() < item.extent().start()) {
            drawGlyphFade(item, flow, middle, role);
        }
        boolean hollow = item.candidate() || Colours.hollow(item.kind());
        sketch.add(new Drawing.Glyph(sketch.x(flow), middle, radius, role, Colours.form(item.kind()), hollow));
    }

    /** A star is a spark above the mark, a note a speck below it: seen by who looks for them. */
    private void drawPersonal(TimelineItem item, double flow, double middle) {
        double away = metrics.radius() * 1.5;
        double size = metrics.radius() * 0.45;
        double x = sketch.x(flow + metrics.radius());
        if (item.starred()) {
            sketch.add(new Drawing.Glyph(x, middle - away, size, Role.NOTE_EDGE, Drawing.Form.DIAMOND, false));
        }
        if (item.noted()) {
            sketch.add(new Drawing.Glyph(x, middle + away, size * 0.8, Role.NOTE_EDGE, Drawing.Form.SQUARE, false));
        }
    }

    private void drawGlyphFade(TimelineItem item, double flow, double middle, Role role) {
        sketch.bar(
                sketch.flow(item.extent().fadeStart()),
                flow,
                flow,
                sketch.flow(item.extent().fadeEnd()),
                middle - 3 * metrics.scale(),
                6 * metrics.scale(),
                role,
                0.5,
                false);
    }

    private void drawRing(TimelineItem item, double left, double right, MarkShape shape, double middle) {
        boolean selected = spec.selected().equals(java.util.Optional.of(item.id()));
        boolean hovered = spec.hovered().equals(java.util.Optional.of(item.id()));
        if (!selected && !hovered) {
            return;
        }
        double r = metrics.radius() + 4 * metrics.scale();
        Role role = selected ? Role.ACCENT : Role.BORDER;
        double grow = 4 * metrics.scale();
        sketch.frame(left - grow, right + grow, middle - r, 2 * r, r, role, 2.2);
    }

    /** Returns how far the label reaches along time, towards whichever side it went. */
    private double drawLabel(Spot spot, double middle, RowLabels labels) {
        TimelineItem item = spot.item();
        MarkShape shape = spot.shape();
        TextStyle style = metrics.title(item);
        double epoch = sketch.start();
        if (shape.labelInside()) {
            return drawLabelAbove(item, shape, middle, style);
        }
        double baseline = middle + metrics.baselineShift(style);
        double after = Math.max(shape.right() + epoch, sketch.flow(item.extent().fadeEnd())) + metrics.gap();
        if (after + shape.labelWidth() <= sketch.width() && after >= 0) {
            drawMarker(item, after, middle, shape);
            sketch.text(after, baseline, item.label(), true, style, labelRole(item));
            return after + shape.labelWidth();
        }
        double before = Math.min(shape.left() + epoch, sketch.flow(item.extent().fadeStart())) - metrics.gap();
        if (before <= sketch.width() && labels.isFree(spot, before - shape.labelWidth() - metrics.gap(), before)) {
            drawMarker(item, before - shape.labelWidth(), middle, shape);
            sketch.text(before, baseline, item.label(), false, style, labelRole(item));
            return before - shape.labelWidth();
        }
        return shape.right() + epoch;
    }

    /** What waits to be reviewed steps back behind what stands. */
    private static Role labelRole(TimelineItem item) {
        return item.candidate() ? Role.MUTED : Role.TEXT;
    }

    /** The title of what a search found is marked as the words of a text are. */
    private void drawMarker(TimelineItem item, double from, double middle, MarkShape shape) {
        if (spec.isFound(item.id())) {
            double height = metrics.row() - 3 * metrics.scale();
            double pad = 3 * metrics.scale();
            sketch.box(from - pad, from + shape.labelWidth() + pad, middle - height / 2, height, 3, Role.HIT, 1);
        }
    }

    /** The title of a long bar stands above it and stays in view with it. */
    private double drawLabelAbove(TimelineItem item, MarkShape shape, double middle, TextStyle style) {
        double epoch = sketch.start();
        double start = Math.max(shape.left() + epoch, 0) + metrics.gap();
        double end = Math.min(shape.right() + epoch, sketch.width());
        if (start + shape.labelWidth() <= end) {
            drawMarker(item, start, middle - style.size() * 0.34, shape);
            sketch.text(start, middle, item.label(), true, style, labelRole(item));
        }
        return shape.right() + epoch;
    }

    /** The badges in view, along the view; one that its edge would cut is moved inside and joins a neighbour there. */
    private List<Badge> visible(List<Badge> badges) {
        List<Badge> shown = new ArrayList<>();
        for (Badge badge : badges) {
            double start = badge.start() + sketch.start();
            if (badge.pinned() || sketch.isVisible(start, start + badge.width())) {
                double inside = Math.clamp(start, 0, Math.max(0, sketch.width() - badge.width()));
                boolean meets = !shown.isEmpty() && inside < shown.getLast().end() + metrics.gap() / 2;
                shown.add(meets ? shown.removeLast().joinedBy(badge) : badge.movedTo(inside));
            }
        }
        return shown;
    }

    private void drawBadge(Badge badge, double middle) {
        double start = badge.start();
        double end = badge.end();
        double height = metrics.row() - 6 * metrics.scale();
        Role ground = badge.found() > 0 ? Role.HIT : Role.ACCENT_SOFT;
        sketch.box(start, end, middle - height / 2, height, height / 2, ground, 1);
        sketch.frame(start, end, middle - height / 2, height, height / 2, Role.ACCENT, 1);
        String count = Metrics.badgeText(badge.items().size(), spec.wording());
        double baseline = middle + metrics.baselineShift(metrics.small());
        sketch.centred((start + end) / 2, baseline, count, metrics.small(), Role.TEXT);
        sketch.mark(Listings.ids(badge.items()), start, end, middle - height / 2, height);
    }
}
