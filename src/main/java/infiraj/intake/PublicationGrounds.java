package infiraj.intake;

import infiraj.dating.PublicationDating;
import infiraj.dating.PublicationProposal;
import infiraj.intake.Proposed.Ground;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.PublicationDate;
import infiraj.wording.KeyFamily;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** When an article appeared, with what shows it. */
final class PublicationGrounds {
    private static final KeyFamily REASONS = KeyFamily.of("dating.proposal", PublicationProposal.Reason.class);

    private PublicationGrounds() {}

    static Proposed<PublicationDate> stated(Proposed<LocalDate> day) {
        return new Proposed<>(
                new PublicationDate(edtf(day.value()), PublicationDate.Basis.STATED, Optional.empty()),
                day.ground(),
                day.words());
    }

    static Optional<Proposed<PublicationDate>> told(List<String> paragraphs, Collection<LocalDate> knownDays) {
        return PublicationDating.propose(paragraphs, knownDays)
                .map(found -> new Proposed<>(
                        date(found),
                        Ground.valueOf(found.reason().name()),
                        found.span().in(paragraphs.get(found.paragraph()))));
    }

    private static PublicationDate date(PublicationProposal found) {
        PublicationDate.Basis basis = found.reason() == PublicationProposal.Reason.KNOWN_DAY
                ? PublicationDate.Basis.INFERRED
                : PublicationDate.Basis.STATED;
        return new PublicationDate(edtf(found.date()), basis, Optional.of(reason(found.reason())));
    }

    private static Bilingual reason(PublicationProposal.Reason reason) {
        return new Bilingual(
                new Messages(Wording.of(Language.ARABIC)).say(REASONS, reason),
                new Messages(Wording.of(Language.ENGLISH)).say(REASONS, reason));
    }

    private static EdtfDate edtf(LocalDate day) {
        return EdtfDate.parse(day.toString());
    }
}
