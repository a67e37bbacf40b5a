package infiraj.dating;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Sayings of a text that check each other. */
final class Checks {
    private Checks() {}

    /** What to report when a day does not have the weekday the text gives it. */
    static Optional<Explanation> weekday(Optional<DayOfWeek> said, Optional<Stretch> value) {
        if (said.isEmpty() || value.isEmpty() || value.get().first().getDayOfWeek() == said.get()) {
            return Optional.empty();
        }
        return Optional.of(new Explanation(
                "dating.weekday-mismatch", List.of(value.get().edtf().edtf())));
    }
}
