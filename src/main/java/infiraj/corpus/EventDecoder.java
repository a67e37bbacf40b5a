package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.OutsideFact;
import infiraj.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Decodes one event of a chronology. */
public final class EventDecoder implements Decoder<Event> {
    /** The parts of an event that can come from outside the articles; of its date, the basis tells. */
    private static final List<String> PARTS = List.of("title", "summary", "type", "participants", "place", "note");

    private static final List<String> TYPES = types();
    private static final Decoder<Boolean> FLAG = Located::flag;
    private static final Decoder<EventDate> DATE = EventDecoder::date;
    /** A kind of event, by its name in the chronology. */
    public static final Decoder<EventType> TYPE = EventDecoder::type;

    private static final Decoder<OutsideFact> OUTSIDE_FACT = EventDecoder::outsideFact;
    private static final Decoder<List<OutsideFact>> OUTSIDE = value -> value.list(OUTSIDE_FACT);
    private static final Decoder<String> PART = value -> Values.oneOf(value, PARTS);

    private final EvidenceDecoder evidence;
    private final Optional<DateJudge> judge;

    /** Each date once: in a large chronology most events share theirs with others. Files are decoded side by side. */
    private final Map<EventDate, EventDate> dates = new ConcurrentHashMap<>();

    private EventDecoder(ArticleShelf shelf, Optional<DateJudge> judge) {
        this.evidence = new EvidenceDecoder(shelf);
        this.judge = judge;
    }

    /** Decodes, and judges whether the adopted date agrees with the articles. */
    static EventDecoder judged(ArticleShelf shelf) {
        return new EventDecoder(shelf, Optional.of(new DateJudge(shelf)));
    }

    /** Decodes without a judgement on dates. */
    static EventDecoder unjudged(ArticleShelf shelf) {
        return new EventDecoder(shelf, Optional.empty());
    }

    /**
     * Decodes without a judgement on dates: what a person has adopted is theirs, whatever the articles say.
     *
     * @param articles that evidence may point at
     */
    public static EventDecoder unjudged(Iterable<Article> articles) {
        return unjudged(ArticleShelf.of(articles));
    }

    @Override
    public Optional<Event> decode(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> id = fields.required("id", Values.ID);
        boolean landmark = fields.optional("landmark", FLAG).orElse(false);
        Optional<Bilingual> title = fields.required("title", Values.BILINGUAL);
        Optional<Bilingual> summary = fields.required("summary", Values.BILINGUAL);
        Optional<EventDate> date = fields.required("date", DATE).map(read -> dates.computeIfAbsent(read, same -> same));
        Optional<EventType> type = fields.required("type", TYPE);
        Optional<List<Participant>> participants = fields.required("participants", Participants.ALL);
        Optional<Bilingual> place = fields.optional("place", Values.BILINGUAL);
        Optional<List<Evidence>> passages = fields.requiredSome("evidence", evidence);
        Optional<Bilingual> note = fields.optional("note", Values.BILINGUAL);
        List<OutsideFact> outside = fields.optional("outside", OUTSIDE).orElse(List.of());
        if (fields.areSound()) {
            requireSomebody(fields, type.orElseThrow(), participants.orElseThrow());
            judge.ifPresent(present -> requireAgreement(present, fields, date.orElseThrow(), passages.orElseThrow()));
        }
        return fields.end()
                ? Optional.of(new Event(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        summary.orElseThrow(),
                        date.orElseThrow(),
                        type.orElseThrow(),
                        participants.orElseThrow(),
                        place,
                        passages.orElseThrow(),
                        note,
                        outside,
                        landmark))
                : Optional.empty();
    }

    private static Optional<EventDate> date(Located value) {
        Fields fields = Fields.of(value);
        Optional<EdtfDate> adopted = fields.required("edtf", Values.DATE);
        Optional<EventDate.Basis> basis = fields.constant("basis", EventDate.Basis.values());
        Optional<Bilingual> reason = fields.optional("reason", Values.BILINGUAL);
        if (fields.areSound() && reason.isEmpty() && basis.orElseThrow() == EventDate.Basis.OUTSIDE) {
            value.refuse(ProblemKind.MISSING_REASON);
        }
        return fields.end()
                ? Optional.of(new EventDate(adopted.orElseThrow(), basis.orElseThrow(), reason))
                : Optional.empty();
    }

    private static Optional<EventType> type(Located value) {
        Optional<String> code = Values.oneOf(value, TYPES);
        return code.isPresent() ? Optional.of(EventType.values()[TYPES.indexOf(code.get())]) : Optional.empty();
    }

    private static List<String> types() {
        List<String> codes = new ArrayList<>();
        for (EventType type : EventType.values()) {
            codes.add(type.code());
        }
        return List.copyOf(codes);
    }

    private static Optional<OutsideFact> outsideFact(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> field = fields.required("field", PART);
        Optional<Bilingual> reason = fields.required("reason", Values.BILINGUAL);
        return fields.end()
                ? Optional.of(new OutsideFact(field.orElseThrow(), reason.orElseThrow()))
                : Optional.empty();
    }

    private static void requireSomebody(Fields fields, EventType type, List<Participant> participants) {
        if (participants.isEmpty() && type != EventType.NONE) {
            fields.refuse("participants", ProblemKind.NO_PARTICIPANT, type.code());
        }
    }

    /** The adopted date lies within what the articles say, or the editor says why not. */
    private static void requireAgreement(DateJudge judge, Fields fields, EventDate date, List<Evidence> evidence) {
        String adopted = date.adopted().edtf();
        judge.unexplained(date, evidence)
                .ifPresentOrElse(
                        said -> fields.refuse("date", ProblemKind.DATE_UNEXPLAINED, adopted, said.edtf()),
                        () -> judge.contradicting(date, evidence)
                                .ifPresent(read ->
                                        fields.refuse("date", ProblemKind.DATE_CONTRADICTED, adopted, read.edtf())));
    }
}
