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

    Optional<Stretch> current() {
        return last;
    }
}
