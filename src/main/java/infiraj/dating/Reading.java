package infiraj.dating;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What an expression means, seen from its anchor.
 *
 * @param value the days; absent when the anchor is not known
 * @param anchor what it was counted from
 * @param rule which rule read it
 * @param vague whether the words leave the distance open
 * @param warning what contradicts the reading
 */
record Reading(Optional<Stretch> value, Anchor anchor, Rule rule, boolean vague, Optional<Explanation> warning) {
    static Reading said(Stretch value, Rule rule) {
        return new Reading(Optional.of(value), new Anchor.Calendar(), rule, false, Optional.empty());
    }

    static Reading fromPublication(Frame frame, Rule rule, Function<LocalDate, Stretch> value) {
        Anchor anchor = new Anchor.Publication(frame.published());
        return new Reading(frame.published().map(value), anchor, rule, false, Optional.empty());
    }

    static Reading fromNarration(Stretch narrated, Rule rule, Function<Stretch, Stretch> value) {
        Anchor anchor = new Anchor.Narration(narrated.edtf());
        return new Reading(Optional.of(value.apply(narrated)), anchor, rule, false, Optional.empty());
    }

    Reading map(UnaryOperator<Stretch> change) {
        return new Reading(value.map(change), anchor, rule, vague, warning);
    }

    Reading as(Rule otherRule) {
        return new Reading(value, anchor, otherRule, vague, warning);
    }

    Reading warned(Optional<Explanation> what) {
        return new Reading(value, anchor, rule, vague, what);
    }

    Reading vaguely() {
        return new Reading(value, anchor, rule, true, warning);
    }

    Reading anchored(Anchor other) {
        return new Reading(value, other, rule, vague, warning);
    }
}
