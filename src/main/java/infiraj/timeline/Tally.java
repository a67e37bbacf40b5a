package infiraj.timeline;

/**
 * Where the events of a picture are; the four add up to all events that passed the filters.
 *
 * @param marked with a mark of their own
 * @param clustered behind a badge with a count
 * @param earlier than what is visible
 * @param later than what is visible
 */
public record Tally(int marked, int clustered, int earlier, int later) {
    public int total() {
        return marked + clustered + earlier + later;
    }
}
