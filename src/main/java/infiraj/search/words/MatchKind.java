package infiraj.search.words;

/** How a word of a text stands for a word that was asked for, from the closest relation to the loosest. */
public enum MatchKind {
    /** Letter for letter as it was typed. */
    AS_WRITTEN,
    /** The same word in another spelling: hamza, ya, marks, digits, another keyboard. */
    SPELLING,
    /** The same word with or without the article, a conjunction or a preposition. */
    CLITIC,
    /** Another spelling of the same name. */
    NAME_VARIANT,
    /** The word is still being typed, and begins so. */
    PREFIX,
    /** The same stem with another ending. */
    STEM,
    /** One letter wrong, missing, too many, or two letters swapped. */
    TYPO,
    /** The word is printed run together with its neighbour. */
    JOINED,
    /** Merely shares letters: it may find a passage, it is never marked. */
    LOOSE;

    /** Whether such a match is an answer, rather than a hint. */
    public boolean isFirm() {
        return this != LOOSE;
    }
}
