package infiraj.dating;

/** Which of several possible years, months or weeks the words point at. */
enum Lean {
    /** They do not say; the clause decides. */
    UNSAID,
    LAST,
    THIS,
    NEXT;

    static Lean of(int shift) {
        return shift < 0 ? LAST : shift > 0 ? NEXT : THIS;
    }
}
