package infiraj.dating;

/**
 * A word, a number or a mark of the folded text.
 *
 * @param type which of them
 * @param start folded offset of its first character
 * @param wordStart folded offset after the conjunction and preposition glued to it, before its article
 * @param end folded offset after its last character
 * @param text the folded characters without clitics
 * @param entry what the lexicon says of it
 * @param clitics what was glued to it
 * @param number value of a number of at most nine digits, otherwise −1
 */
record Token(Type type, int start, int wordStart, int end, String text, Entry entry, Clitics clitics, int number) {
    /** Kinds of tokens. */
    enum Type {
        WORD,
        NUMBER,
        MARK,
        /** The end of a line. */
        BREAK
    }

    static Token mark(char c, int at) {
        Type type = c == '\n' ? Type.BREAK : Type.MARK;
        return new Token(type, at, at, at + 1, String.valueOf(c), Entry.NONE, Clitics.NONE, -1);
    }

    static Token number(String digits, int start, int end) {
        int value = digits.length() <= 9 ? Integer.parseInt(digits) : -1;
        return new Token(Type.NUMBER, start, start, end, digits, Entry.NONE, Clitics.NONE, value);
    }

    static Token word(String text, int start, Clitics clitics, Entry entry) {
        return new Token(
                Type.WORD,
                start,
                start + clitics.outer(),
                start + text.length(),
                text.substring(clitics.length()),
                entry,
                clitics,
                -1);
    }

    boolean is(char mark) {
        return type == Type.MARK && text.charAt(0) == mark;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean has(Role role) {
        return entry.has(role);
    }
}
