package infiraj.timeline;

/** Which events show where not all can: landmarks first, then what more passages state, then the earlier. */
final class Importance {
    private static final int LANDMARK = 100;

    private Importance() {}

    /** From 1 to {@value #LANDMARK}. */
    static byte of(TimelineItem item) {
        return (byte) (item.event().landmark() ? LANDMARK : Math.min(item.event().evidence().size(), LANDMARK - 1));
    }
}
