package infiraj.dating;

import infiraj.dating.FoundDate.Kind;
import infiraj.model.EdtfDate;
import infiraj.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** Words a reading for those who asked. */
final class Finding {
    private Finding() {}

    static FoundDate of(TextSpan span, Reading reading) {
        Optional<EdtfDate> date = reading.value().map(Stretch::edtf);
        Explanation explanation =
                date.map(value -> why(reading, value)).orElseGet(() -> new Explanation("dating.unknown", List.of()));
        return new FoundDate(
                span, date, kind(reading), reading.anchor(), reading.rule(), explanation, reading.warning());
    }

    private static Explanation why(Reading reading, EdtfDate value) {
        String key = reading.vague()
                ? "dating.vague"
                : "dating.rule." + reading.rule().code();
        return new Explanation(key, List.of(value.edtf(), reading.anchor().dateText()));
    }

    private static Kind kind(Reading reading) {
        if (reading.vague()) {
            return Kind.VAGUE;
        }
        return switch (reading.anchor()) {
            case Anchor.Calendar calendar -> Kind.EXPLICIT;
            case Anchor.Publication publication -> Kind.RELATIVE_TO_PUBLICATION;
            case Anchor.Narration narration -> Kind.RELATIVE_TO_NARRATION;
            case Anchor.Base base -> Kind.RELATIVE_TO_NARRATION;
        };
    }
}
