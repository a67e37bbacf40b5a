package infiraj.timeline;

/** Which events show where not all can: landmarks first, then what more passages state, then the earlier. */
final class Importance {
    private static final int LANDMARK = 100;

    private Importance() {}

    static boolean isLandmark(byte importance) {
        return importance == LANDMARK;
    }

    /** More than 0; the more, the more important. */
    static byte of(TimelineItem item) {
        return (byte)
                (item.event().landmark()
                        ? LANDMARK
                        : Math.min(item.event().evidence().size(), LANDMARK - 1));
    }
}
