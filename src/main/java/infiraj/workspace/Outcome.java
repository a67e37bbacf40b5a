package infiraj.workspace;

/** What became of a change. */
public sealed interface Outcome {
    /** It is made, and will be there whatever happens to the machine. */
    record Kept(Now now) implements Outcome {}

    /** It is not made, and all is as it was. */
    record NotKept(Trouble trouble) implements Outcome {}
}
