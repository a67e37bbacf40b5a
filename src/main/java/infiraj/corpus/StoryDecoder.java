package infiraj.corpus;

import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import infiraj.model.Story;
import infiraj.model.Story.Happening;
import infiraj.model.Story.Outlook;
import infiraj.model.Story.Step;
import infiraj.model.Story.Telling;
import infiraj.model.Story.TitlePage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Decodes a story, whose events must be in the chronology it is told from. */
final class StoryDecoder implements Decoder<Story> {
    static final String FORMAT = "infiraj-story/1";

    private static final Decoder<String> TAG = value -> Values.format(value, FORMAT);
    private static final Decoder<Boolean> FLAG = Located::flag;
    private static final Decoder<Telling> TELLING = value -> Values.constant(value, Telling.values());
    private static final Decoder<QuadClass> QUADRANT = value -> Values.constant(value, QuadClass.values());
    private static final Decoder<List<QuadClass>> QUADRANTS = value -> value.list(QUADRANT);

    /** More than anybody tells in a day; all of them are put into words before a show begins. */
    static final int MOST_STEPS = 1000;

    private final Corpus corpus;

    StoryDecoder(Corpus corpus) {
        this.corpus = corpus;
    }

    /** What a step is, by the field {@code kind}. */
    enum Kind {
        TITLE,
        EVENT,
        VIEW;

        static Kind of(Step step) {
            return switch (step) {
                case TitlePage _ -> TITLE;
                case Happening _ -> EVENT;
                case Outlook _ -> VIEW;
            };
        }
    }

    @Override
    public Optional<Story> decode(Located root) {
        Fields fields = Fields.of(root);
        fields.required("format", TAG);
        Optional<String> id = fields.required("id", Values.ID);
        Optional<Bilingual> title = fields.required("title", Values.BILINGUAL);
        boolean fits = fields.field("steps").map(StoryDecoder::fits).orElse(true);
        Optional<List<Step>> steps = fits ? fields.requiredSome("steps", this::step) : Optional.empty();
        return fields.end()
                ? Optional.of(new Story(id.orElseThrow(), title.orElseThrow(), steps.orElseThrow()))
                : Optional.empty();
    }

    private static boolean fits(Located steps) {
        boolean fits = !(steps.json() instanceof Json.Array(Spot _, List<Json> items)) || items.size() <= MOST_STEPS;
        if (!fits) {
            steps.refuse(ProblemKind.TOO_MANY_STEPS, Integer.toString(MOST_STEPS));
        }
        return fits;
    }

    private Optional<Step> step(Located value) {
        Fields fields = Fields.of(value);
        Optional<Kind> kind = fields.constant("kind", Kind.values());
        if (kind.isEmpty()) {
            // Without its kind nobody can say which other fields are right.
            return Optional.empty();
        }
        Optional<Bilingual> note = fields.optional("note", Values.BILINGUAL);
        return switch (kind.get()) {
            case TITLE -> titlePage(fields, note);
            case EVENT -> happening(fields, note);
            case VIEW -> outlook(fields, note);
        };
    }

    private static Optional<Step> titlePage(Fields fields, Optional<Bilingual> note) {
        Optional<Bilingual> title = fields.required("title", Values.BILINGUAL);
        Optional<Bilingual> subtitle = fields.optional("subtitle", Values.BILINGUAL);
        return fields.end() ? Optional.of(new TitlePage(title.orElseThrow(), subtitle, note)) : Optional.empty();
    }

    private Optional<Step> happening(Fields fields, Optional<Bilingual> note) {
        Optional<String> id = fields.required("event", Values.ID);
        Optional<String> quotation = fields.optional("quotation", Values.LINE);
        Telling telling = fields.optional("telling", TELLING).orElse(Telling.QUOTATION);
        Optional<Event> event = id.flatMap(corpus::event);
        if (id.isPresent() && event.isEmpty()) {
            fields.refuse("event", ProblemKind.DANGLING_EVENT, id.get());
        }
        if (event.isPresent() && quotation.isPresent() && !holds(event.get(), quotation.get())) {
            fields.refuse(
                    "quotation",
                    ProblemKind.QUOTATION_OF_ANOTHER,
                    Excerpt.of(quotation.get()),
                    event.get().id());
        }
        return fields.end() ? Optional.of(new Happening(id.orElseThrow(), quotation, telling, note)) : Optional.empty();
    }

    private static boolean holds(Event event, String quotation) {
        return event.evidence().stream()
                .anyMatch(evidence -> evidence.quote().exact().equals(quotation));
    }

    private static Optional<Step> outlook(Fields fields, Optional<Bilingual> note) {
        Optional<Bilingual> title = fields.required("title", Values.BILINGUAL);
        Optional<EdtfDate> period = fields.required("period", Values.DATE);
        List<Participant> participants =
                fields.optional("participants", Participants.ALL).orElse(List.of());
        List<QuadClass> kinds = fields.optional("kinds", QUADRANTS).orElse(List.of());
        boolean landmarks = fields.optional("landmarks", FLAG).orElse(false);
        boolean climate = fields.optional("climate", FLAG).orElse(false);
        if (period.isPresent() && !Outlook.hasEnds(period.get())) {
            fields.refuse("period", ProblemKind.PERIOD_WITHOUT_END, period.get().edtf());
        }
        return fields.end()
                ? Optional.of(new Outlook(
                        title.orElseThrow(),
                        period.orElseThrow(),
                        new HashSet<>(participants),
                        new HashSet<>(kinds),
                        landmarks,
                        climate,
                        note))
                : Optional.empty();
    }
}
