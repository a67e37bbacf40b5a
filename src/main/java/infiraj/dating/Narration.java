package infiraj.dating;

import java.util.Optional;

/** The date a text told of last; forgotten after a paragraph that tells of none. */
final class Narration {
    private Optional<Stretch> last = Optional.empty();
    private int age;

    void tell(Stretch days) {
        last = Optional.of(days);
        age = 0;
    }

    void nextParagraph() {
        age++;
        if (age > 1) {
            last = Optional.empty();
        }
    }

    /** Passes over tokens, ageing at the end of every line that holds something; gives back where it came to. */
    int advance(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ends = tokens.at(i).type() == Token.Type.BREAK;
            if (ends && tokens.at(i - 1).type() != Token.Type.BREAK) {
                nextParagraph();
            }
        }
        return to;
    }

    Optional<Stretch> current() {
        return last;
    }
}
