package infiraj.timeline;

/** What the lanes of the timeline stand for. */
public enum LaneBy {
    KIND,
    PARTICIPANT,
    ARTICLE,
    NONE
}
