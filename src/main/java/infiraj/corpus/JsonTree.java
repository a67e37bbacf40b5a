package infiraj.corpus;

import infiraj.corpus.Json.Array;
import infiraj.corpus.Json.Literal;
import infiraj.corpus.Json.Member;
import infiraj.corpus.Json.Struct;
import infiraj.corpus.Json.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Turns the text of one JSON file into located values. */
final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // The limits are checked here, where the place is known; Jackson's must not strike first.
                    .maxNestingDepth(Limits.USUAL.depth() + 2)
                    .maxStringLength(Limits.USUAL.fileBytes() + 1)
                    .build())
            .build();

    private final Path file;
    private final JsonParser parser;
    private final int firstLine;
    private final Limits limits;
    private final Report report;
    private int values;

    private JsonTree(Path file, JsonParser parser, int firstLine, Limits limits, Report report) {
        this.file = file;
        this.parser = parser;
        this.firstLine = firstLine;
        this.limits = limits;
        this.report = report;
    }

    /**
     * The value of a text; empty when it is not JSON or beyond the limits, which the report then says.
     *
     * @param firstLine number of the text's first line in its file
     */
    static Optional<Json> parse(Path file, String text, int firstLine, Limits limits, Report report) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(file, parser, firstLine, limits, report).whole();
        }
    }

    private Optional<Json> whole() {
        int before = report.marks();
        try {
            if (parser.nextToken() == null) {
                throw new Refusal(Spot.START, Trail.ROOT, ProblemKind.EMPTY_FILE);
            }
            Json json = value(Trail.ROOT, 1);
            if (parser.nextToken() != null) {
                throw new Refusal(here(), Trail.ROOT, ProblemKind.TRAILING_CONTENT);
            }
            return report.marks() == before ? Optional.of(json) : Optional.empty();
        } catch (Refusal refusal) {
            report(refusal.spot, refusal.trail, refusal.kind, refusal.arguments);
        } catch (UnexpectedEndOfInputException e) {
            report(spot(e.getLocation()), Trail.ROOT, ProblemKind.TRUNCATED);
        } catch (JacksonException e) {
            report(spot(e.getLocation()), Trail.ROOT, ProblemKind.MALFORMED, e.getOriginalMessage());
        }
        return Optional.empty();
    }

    private Json value(Trail trail, int depth) {
        Spot spot = here();
        if (++values > limits.values()) {
            throw new Refusal(spot, trail, ProblemKind.TOO_MANY_VALUES, Integer.toString(limits.values()));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Struct(spot, members(spot, trail, depth));
            case START_ARRAY -> new Array(spot, items(spot, trail, depth));
            case VALUE_STRING -> new Text(spot, parser.getString());
            default -> new Literal(spot, parser.getString());
        };
    }

    private List<Member> members(Spot start, Trail trail, int depth) {
        requireShallow(start, trail, depth);
        List<Member> members = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Spot spot = here();
            String name = parser.currentName();
            Trail below = new Trail.Name(trail, name);
            parser.nextToken();
            Json value = value(below, depth + 1);
            Integer earlier = lines.putIfAbsent(name, spot.line());
            if (earlier == null) {
                members.add(new Member(spot, name, value));
            } else {
                report(spot, below, ProblemKind.DUPLICATE_KEY, Excerpt.of(name), earlier.toString());
            }
        }
        return List.copyOf(members);
    }

    private List<Json> items(Spot start, Trail trail, int depth) {
        requireShallow(start, trail, depth);
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(new Trail.Index(trail, items.size()), depth + 1));
        }
        return List.copyOf(items);
    }

    private void requireShallow(Spot spot, Trail trail, int depth) {
        if (depth > limits.depth()) {
            throw new Refusal(spot, trail, ProblemKind.TOO_DEEP, Integer.toString(limits.depth()));
        }
    }

    private Spot here() {
        return spot(parser.currentTokenLocation());
    }

    private Spot spot(@org.jspecify.annotations.Nullable TokenStreamLocation location) {
        return location == null
                ? new Spot(firstLine, 1)
                : new Spot(Math.max(1, location.getLineNr()) + firstLine - 1, Math.max(1, location.getColumnNr()));
    }

    private void report(Spot spot, Trail trail, ProblemKind kind, String... arguments) {
        report.add(new Problem(file, spot.line(), spot.column(), trail.toString(), kind, List.of(arguments)));
    }

    /** Ends the reading of this file; never leaves this class. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Spot spot;
        private final transient Trail trail;
        private final ProblemKind kind;
        private final String[] arguments;

        Refusal(Spot spot, Trail trail, ProblemKind kind, String... arguments) {
            super(kind.name(), null, false, false);
            this.spot = spot;
            this.trail = trail;
            this.kind = kind;
            this.arguments = arguments;
        }
    }
}
