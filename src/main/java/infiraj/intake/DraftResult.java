package infiraj.intake;

/** What came of reading one file. */
public sealed interface DraftResult {
    /** It holds an article. */
    record Read(Draft draft) implements DraftResult {}

    /** It does not, for a reason. */
    record Refused(Refusal refusal) implements DraftResult {}
}
