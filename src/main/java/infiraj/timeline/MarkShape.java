package infiraj.timeline;

import infiraj.timeline.Packing.Wish;

/**
 * What an event takes on its row, in pixels along time from where places are counted.
 *
 * @param left where the certain part begins
 * @param right where it ends
 * @param bar whether it is long enough to be drawn as a bar, else a glyph
 * @param labelWidth of its title
 * @param labelInside whether the title stands above the bar instead of after it
 * @param wish the room it asks for
 */
record MarkShape(double left, double right, boolean bar, double labelWidth, boolean labelInside, Wish wish) {
    /**
     * @param labelWidth of its title
     */
    static MarkShape of(TimelineItem item, double labelWidth, TimeScale scale, Metrics metrics) {
        DateExtent extent = item.extent();
        double width = scale.pixels(extent.end() - extent.start());
        boolean bar = width > 2.5 * metrics.radius();
        double middle = scale.position(extent.middle());
        double left = bar ? scale.position(extent.start()) : middle - metrics.radius();
        double right = bar ? scale.position(extent.end()) : middle + metrics.radius();
        double from = Math.min(left, scale.position(extent.fadeStart()));
        double to = Math.max(right, scale.position(extent.fadeEnd()));
        boolean inside = bar && right - left > labelWidth + 2 * metrics.gap();
        double labelEnd = inside ? to : to + metrics.gap() + labelWidth;
        for (DateExtent reading : item.readings()) {
            if (showsReading(reading, scale, metrics)) {
                from = Math.min(from, scale.position(reading.fadeStart()));
                to = Math.max(to, scale.position(reading.fadeEnd()));
            }
        }
        return new MarkShape(
                left, right, bar, labelWidth, inside, new Wish(from, Math.max(to, from), Math.max(to, labelEnd)));
    }

    /** The same with its title before it: for what stands so near the later edge that the title would run out. */
    MarkShape labelledBefore(double gap) {
        Wish before = new Wish(wish.start() - gap - labelWidth, wish.markEnd(), wish.markEnd());
        return new MarkShape(left, right, bar, labelWidth, labelInside, before);
    }

    /** A reading shows once it is wider than a glyph or stands away from the adopted date. */
    static boolean showsReading(DateExtent reading, TimeScale scale, Metrics metrics) {
        return scale.pixels(reading.end() - reading.start()) > 2 * metrics.radius();
    }
}
