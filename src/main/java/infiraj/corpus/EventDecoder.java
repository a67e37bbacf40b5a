package infiraj.corpus;

import infiraj.model.Bilingual;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.OutsideFact;
import infiraj.model.Participant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decodes one event of a chronology. */
final class EventDecoder {
    /** The parts of an event that can come from outside the articles; of its date, the basis tells. */
    private static final List<String> PARTS = List.of("title", "summary", "type", "participants", "place", "note");

    private final EvidenceDecoder evidence;
    private final TextReadings readings;

    EventDecoder(ArticleShelf shelf) {
        this.evidence = new EvidenceDecoder(shelf);
        this.readings = new TextReadings(shelf);
    }

    Optional<Event> decode(Located value) {
        return value.object(fields -> {
            Optional<String> id = fields.required("id", Values::id);
            Optional<Boolean> landmark = fields.optional("landmark", Located::flag);
            Optional<Bilingual> title = fields.required("title", Values::bilingual);
            Optional<Bilingual> summary = fields.required("summary", Values::bilingual);
            Optional<EventDate> date = fields.required("date", EventDecoder::date);
            Optional<EventType> type = fields.required("type", EventDecoder::type);
            Optional<List<Participant>> participants = fields.required("participants", EventDecoder::participants);
            Optional<Bilingual> place = fields.optional("place", Values::bilingual);
            Optional<List<Evidence>> passages = fields.required("evidence", list -> list.someOf(evidence::decode));
            Optional<Bilingual> note = fields.optional("note", Values::bilingual);
            Optional<List<OutsideFact>> outside = fields.optional("outside", list -> list.list(EventDecoder::outside));
            if (fields.isSound()) {
                requireSomebody(fields, type.orElseThrow(), participants.orElseThrow());
                requireExplained(fields, date.orElseThrow(), passages.orElseThrow());
                requireAgreement(fields, date.orElseThrow(), passages.orElseThrow());
            }
            return fields.build(() -> new Event(
                    id.orElseThrow(),
                    title.orElseThrow(),
                    summary.orElseThrow(),
                    date.orElseThrow(),
                    type.orElseThrow(),
                    participants.orElseThrow(),
                    place,
                    passages.orElseThrow(),
                    note,
                    outside.orElse(List.of()),
                    landmark.orElse(false)));
        });
    }

    private static Optional<EventDate> date(Located value) {
        return value.object(fields -> {
            Optional<EdtfDate> adopted = fields.required("edtf", Values::date);
            Optional<EventDate.Basis> basis =
                    fields.required("basis", name -> Values.constant(name, EventDate.Basis.values()));
            Optional<Bilingual> reason = fields.optional("reason", Values::bilingual);
            if (fields.isSound() && reason.isEmpty() && basis.equals(Optional.of(EventDate.Basis.OUTSIDE))) {
                value.refuse(ProblemKind.MISSING_REASON);
            }
            return fields.build(() -> new EventDate(adopted.orElseThrow(), basis.orElseThrow(), reason));
        });
    }

    private static Optional<EventType> type(Located value) {
        return value.string()
                .flatMap(name -> EventType.named(name)
                        .or(() -> value.refuse(
                                ProblemKind.UNKNOWN_VALUE,
                                Excerpt.of(name),
                                Arrays.stream(EventType.values())
                                        .map(EventType::code)
                                        .collect(Collectors.joining(", ")))));
    }

    private static Optional<List<Participant>> participants(Located value) {
        HashSet<Participant> seen = new HashSet<>();
        return value.list(item -> Participants.decode(item)
                .flatMap(participant -> seen.add(participant)
                        ? Optional.of(participant)
                        : item.refuse(ProblemKind.REPEATED_ITEM, participant.code())));
    }

    private static Optional<OutsideFact> outside(Located value) {
        return value.object(fields -> {
            Optional<String> field = fields.required("field", EventDecoder::part);
            Optional<Bilingual> reason = fields.required("reason", Values::bilingual);
            return fields.build(() -> new OutsideFact(field.orElseThrow(), reason.orElseThrow()));
        });
    }

    private static Optional<String> part(Located value) {
        return value.string()
                .flatMap(name -> PARTS.contains(name)
                        ? Optional.of(name)
                        : value.refuse(ProblemKind.UNKNOWN_VALUE, Excerpt.of(name), String.join(", ", PARTS)));
    }

    private static void requireSomebody(Fields fields, EventType type, List<Participant> participants) {
        if (participants.isEmpty() && type != EventType.NONE) {
            fields.field("participants").orElseThrow().refuse(ProblemKind.NO_PARTICIPANT, type.code());
        }
    }

    /** The adopted date lies within what every article says, or the editor says why not. */
    private static void requireExplained(Fields fields, EventDate date, List<Evidence> evidence) {
        if (date.reason().isPresent()) {
            return;
        }
        evidence.stream()
                .flatMap(passage -> passage.reading().stream())
                .map(DateReading::date)
                .filter(reading -> !contains(reading, date.adopted()))
                .findFirst()
                .ifPresent(reading -> fields.field("date")
                        .orElseThrow()
                        .refuse(ProblemKind.DATE_UNEXPLAINED, date.adopted().edtf(), reading.edtf()));
    }

    /** The adopted date lies within what the program reads in the dating words, or the editor says why not. */
    private void requireAgreement(Fields fields, EventDate date, List<Evidence> evidence) {
        if (date.reason().isPresent() || !fields.isSound()) {
            return;
        }
        evidence.stream()
                .flatMap(passage -> readings.difference(passage, date.adopted()).stream())
                .findFirst()
                .ifPresent(difference -> fields.field("date")
                        .orElseThrow()
                        .refuse(
                                ProblemKind.DATE_CONTRADICTED,
                                date.adopted().edtf(),
                                difference.said().edtf()));
    }

    private static boolean contains(EdtfDate reading, EdtfDate adopted) {
        return !adopted.earliest().isBefore(reading.earliest())
                && !adopted.latest().isAfter(reading.latest());
    }
}
