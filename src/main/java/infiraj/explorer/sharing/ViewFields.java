package infiraj.explorer.sharing;

import infiraj.corpus.Decoder;
import infiraj.corpus.Fields;
import infiraj.corpus.Located;
import infiraj.corpus.Notation;
import infiraj.corpus.Participants;
import infiraj.corpus.ProblemKind;
import infiraj.corpus.Values;
import infiraj.explorer.Certainty;
import infiraj.explorer.Filter;
import infiraj.explorer.TimeDirection;
import infiraj.explorer.View;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The named values of a view, in whichever notation; what is as it is without any choice is left out. Which events a search
 * found is not among them, only that nothing else is shown: whoever opens the view searches again.
 */
final class ViewFields {
    static final Set<String> LISTS = Set.of("participants", "kinds", "articles", "certainty");

    /** The kind of events that are no interaction. */
    private static final String CONTEXT = "context";

    /** What a climate curve is that is not shown. */
    private static final String HIDDEN = "hidden";

    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(QuadClass.values()).map(Values::nameOf), Stream.of(CONTEXT))
            .toList();

    /** Shorter than the nearest zoom shows on one pixel: about a minute and a half. */
    private static final double SHORTEST = 0.001;

    private static final Decoder<TimeDirection> DIRECTION = value -> Values.constant(value, TimeDirection.values());
    private static final Decoder<LaneBy> LANES = value -> Values.constant(value, LaneBy.values());
    private static final Decoder<Optional<QuadClass>> KIND =
            value -> Values.oneOf(value, KINDS).map(ViewFields::kind);
    private static final Decoder<List<Optional<QuadClass>>> SOME_KINDS = value -> value.list(KIND);
    private static final Decoder<List<String>> IDS = value -> value.list(Values.ID);
    private static final Decoder<List<Certainty>> CERTAINTIES =
            value -> value.list(one -> Values.constant(one, Certainty.values()));
    private static final Decoder<String> CLIMATE = value -> Values.oneOf(value, List.of(HIDDEN));
    private static final Decoder<Boolean> FLAG = Located::flag;

    private ViewFields() {}

    static void write(View view, Notation notation) {
        notation.string("from", Moments.start(view.period().from()));
        notation.string("to", Moments.end(view.period().to()));
        if (view.direction() != TimeDirection.AS_READ) {
            notation.string("direction", Values.nameOf(view.direction()));
        }
        if (view.laneBy() != LaneBy.KIND) {
            notation.string("lanes", Values.nameOf(view.laneBy()));
        }
        if (!view.climateShown()) {
            notation.string("climate", HIDDEN);
        }
        if (view.folded()) {
            notation.isTrue("folded");
        }
        if (view.halfLife() != Climate.DEFAULT_HALF_LIFE) {
            notation.string("half-life", Durations.text(view.halfLife()));
        }
        write(view.filter(), notation);
        String query = clean(view.query());
        if (!query.isBlank()) {
            notation.string("q", query);
            if (view.filter().found().isPresent()) {
                notation.isTrue("found");
            }
        }
        view.event().ifPresent(event -> notation.string("select", event));
        view.article().ifPresent(article -> notation.string("article", article));
    }

    private static void write(Filter filter, Notation notation) {
        strings("participants", sorted(filter.participants().stream().map(Participant::code)), notation);
        strings("kinds", sorted(filter.kinds().stream().map(ViewFields::name)), notation);
        strings("articles", sorted(filter.articles().stream()), notation);
        if (filter.landmarksOnly()) {
            notation.isTrue("landmarks");
        }
        strings("certainty", sorted(filter.certainties().stream().map(Values::nameOf)), notation);
        if (filter.starredOnly()) {
            notation.isTrue("starred");
        }
    }

    private static List<String> sorted(Stream<String> names) {
        return names.sorted().toList();
    }

    private static void strings(String name, Collection<String> items, Notation notation) {
        if (!items.isEmpty()) {
            notation.strings(name, items);
        }
    }

    /** Characters that no file may hold mean nothing to a search either. */
    static String clean(String query) {
        return query.codePoints()
                .filter(point -> point >= ' ' && point != 0x7f && (point < 0xd800 || point > 0xdfff))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The view among fields that may hold others besides. */
    static Optional<View> read(Fields fields) {
        Optional<Double> from = fields.required("from", Moments.START);
        Optional<Double> to = fields.required("to", Moments.END);
        TimeDirection direction = fields.optional("direction", DIRECTION).orElse(TimeDirection.AS_READ);
        LaneBy lanes = fields.optional("lanes", LANES).orElse(LaneBy.KIND);
        boolean climateHidden = fields.optional("climate", CLIMATE).isPresent();
        boolean folded = fields.optional("folded", FLAG).orElse(false);
        double halfLife = fields.optional("half-life", Durations.DECODER).orElse(Climate.DEFAULT_HALF_LIFE);
        Filter filter = filter(fields);
        String query = fields.optional("q", Values.LINE).orElse("");
        boolean found = fields.optional("found", FLAG).orElse(false);
        Optional<String> event = fields.optional("select", Values.ID);
        Optional<String> article = fields.optional("article", Values.ID);
        if (from.isPresent() && to.isPresent() && to.get() - from.get() < SHORTEST) {
            fields.refuse("to", ProblemKind.PERIOD_BACKWARDS);
        }
        if (!fields.end()) {
            return Optional.empty();
        }
        boolean onlyFound = found && !query.isEmpty();
        return Optional.of(new View(
                new Period(from.orElseThrow(), to.orElseThrow()),
                direction,
                lanes,
                !climateHidden,
                folded,
                halfLife,
                onlyFound ? filter.withFound(Optional.of(Set.of())) : filter,
                query,
                event,
                article));
    }

    private static Filter filter(Fields fields) {
        List<Participant> participants =
                fields.optional("participants", Participants.ALL).orElse(List.of());
        List<Optional<QuadClass>> kinds = fields.optional("kinds", SOME_KINDS).orElse(List.of());
        List<String> articles = fields.optional("articles", IDS).orElse(List.of());
        boolean landmarks = fields.optional("landmarks", FLAG).orElse(false);
        List<Certainty> certainties = fields.optional("certainty", CERTAINTIES).orElse(List.of());
        boolean starred = fields.optional("starred", FLAG).orElse(false);
        return new Filter(
                participants.stream().collect(Collectors.toSet()),
                kinds.stream().collect(Collectors.toSet()),
                articles.stream().collect(Collectors.toSet()),
                landmarks,
                Set.copyOf(certainties),
                starred,
                Optional.empty());
    }

    private static String name(Optional<QuadClass> kind) {
        return kind.map(Values::nameOf).orElse(CONTEXT);
    }

    private static Optional<QuadClass> kind(String name) {
        return Arrays.stream(QuadClass.values())
                .filter(kind -> Values.nameOf(kind).equals(name))
                .findFirst();
    }
}
