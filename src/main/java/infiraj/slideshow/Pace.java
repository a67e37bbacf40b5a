package infiraj.slideshow;

/**
 * Which pulses of JavaFX draw a frame of a motion. JavaFX draws on a thread of its own, and the next frame that changes
 * anything waits, on the JavaFX thread, until the one before is drawn. Where drawing takes longer than the time between two
 * pulses, fewer frames are as fluid, and the thread stays free for keys.
 */
final class Pace {
    /** A frame that takes longer to hand over has waited for the one before, in milliseconds; laying it out takes a fraction. */
    static final double WAITED = 8;

    /** So many frames without waiting, and one may try whether more are possible. */
    static final int CALM = 60;

    /** The most pulses that a frame takes: fifteen frames a second. */
    static final int SLOWEST = 4;

    /** A motion begins with a page that is new in every corner; drawing that takes longest. */
    static final int LEAD = 3;

    private int pulses = 1;
    private int left;
    private int calm;

    /** A motion begins. */
    void begin() {
        left = LEAD;
    }

    /** Called at each pulse: whether this one draws. */
    boolean draws() {
        if (left > 0) {
            left--;
            return false;
        }
        left = pulses - 1;
        return true;
    }

    /**
     * Says how long a frame kept the JavaFX thread.
     *
     * @param milliseconds from its drawing until the thread was free again
     */
    void took(double milliseconds) {
        calm = milliseconds > WAITED ? 0 : calm + 1;
        if (calm == 0) {
            pulses = Math.min(SLOWEST, pulses + 1);
        } else if (calm == CALM) {
            pulses = Math.max(1, pulses - 1);
            calm = 0;
        }
    }
}
