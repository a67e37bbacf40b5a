package infiraj.dating;

import infiraj.text.Folded;
import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into tokens and joins the phrases of the lexicon. */
final class Lexer {
    private final Folded folded;
    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(Folded folded, Lexicon lexicon) {
        this.folded = folded;
        this.text = folded.text();
        this.lexicon = lexicon;
    }

    static List<Token> tokens(Folded folded) {
        return new Lexer(folded, Lexicon.ARABIC).run();
    }

    private List<Token> run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at = number(at);
            } else if (Character.isLetter(c)) {
                at = word(at);
            } else {
                if (c != ' ') {
                    tokens.add(Token.mark(c, at));
                }
                at++;
            }
        }
        return joinPhrases();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int number(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        tokens.add(Token.number(end - from <= 9 ? text.substring(from, end) : "0000000000", from, end));
        return end;
    }

    private int word(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end);
        tokens.add(isAugustWithoutMadda(word, from) ? unknown(word, from) : known(word, from));
        return end;
    }

    private Token known(String word, int from) {
        Clitics clitics = Clitics.of(word, lexicon).orElse(Clitics.NONE);
        return Token.word(word, from, clitics, lexicon.word(word.substring(clitics.length())));
    }

    private static Token unknown(String word, int from) {
        return Token.word(word, from, Clitics.NONE, Entry.NONE);
    }

    /**
     * Folding makes one word of آب (August), أب (father) and إب (a city). Only the first is a month; written carelessly
     * as اب it must at least stand alone.
     */
    private boolean isAugustWithoutMadda(String word, int from) {
        if (!word.endsWith("اب") || word.length() > 4) {
            return false;
        }
        char alef = folded.original().charAt(folded.originalStart(from + word.length() - 2));
        return alef == 'أ' || alef == 'إ' || (alef != 'آ' && word.length() > 2);
    }

    private List<Token> joinPhrases() {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            int length = phraseAt(i, joined);
            if (length == 0) {
                joined.add(tokens.get(i));
            }
            i += Math.max(1, length);
        }
        return joined;
    }

    /** Adds the longest phrase at a token; how many tokens it took. */
    private int phraseAt(int at, List<Token> joined) {
        Token first = tokens.get(at);
        if (!first.isWord() || first.text().length() > Lexicon.LONGEST_WORD) {
            return 0;
        }
        for (Lexicon.Phrase phrase : lexicon.phrases(first.text())) {
            if (follows(phrase.rest(), at + 1)) {
                int length = phrase.rest().size() + 1;
                Token last = tokens.get(at + length - 1);
                String whole = first.text() + " " + String.join(" ", phrase.rest());
                joined.add(new Token(
                        Token.Type.WORD,
                        first.start(),
                        first.wordStart(),
                        last.end(),
                        whole,
                        phrase.entry(),
                        first.clitics(),
                        -1));
                return length;
            }
        }
        return 0;
    }

    private boolean follows(List<String> rest, int at) {
        if (at + rest.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < rest.size(); k++) {
            Token token = tokens.get(at + k);
            if (!token.isWord() || !wholeText(token).equals(rest.get(k))) {
                return false;
            }
        }
        return true;
    }

    private String wholeText(Token token) {
        return token.clitics().length() == 0 ? token.text() : text.substring(token.start(), token.end());
    }
}
