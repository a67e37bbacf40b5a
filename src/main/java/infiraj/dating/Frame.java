package infiraj.dating;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an expression is seen from.
 *
 * @param published the day the article appeared, if known
 * @param narrated the date the text told of last, in this paragraph or the one before
 * @param cue which way the clause looks
 */
record Frame(Optional<LocalDate> published, Optional<Stretch> narrated, Cues cue) {
    Frame looking(Cues other) {
        return new Frame(published, narrated, other);
    }
}
