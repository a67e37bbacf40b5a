package infiraj.timeline.ink;

/** A surface that several drawings share. */
public interface Paper extends Surface {
    /**
     * Puts on a part of the paper what is drawn meanwhile: it is placed from the part's upper left corner, and what
     * reaches beyond the part is cut off. Parts do not lie in parts.
     */
    void within(double x, double y, double width, double height, Runnable drawing);
}
