package infiraj.search.query;

import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.model.Ids;
import infiraj.model.Participant;
import infiraj.search.names.Gazetteer;
import infiraj.text.Folding;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code article:}, {@code who:}, {@code type:}, {@code from:} and {@code to:}, in Arabic or English. */
final class FilterReader {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("who", "who"),
            Map.entry("type", "type"),
            Map.entry("from", "from"),
            Map.entry("to", "to"),
            Map.entry(Folding.key("مقال"), "article"),
            Map.entry(Folding.key("طرف"), "who"),
            Map.entry(Folding.key("نوع"), "type"),
            Map.entry(Folding.key("من"), "from"),
            Map.entry(Folding.key("إلى"), "to"));

    private final Gazetteer names;

    FilterReader(Gazetteer names) {
        this.names = names;
    }

    static boolean isField(String name) {
        return FIELDS.containsKey(Folding.key(name));
    }

    /** The filter, unless the value makes none. */
    Optional<Filter> read(String field, String value) {
        String folded = Folding.key(value).strip();
        return switch (FIELDS.getOrDefault(Folding.key(field), "")) {
            case "article" -> Optional.of(folded).filter(Ids::isValid).map(Filter.InArticle::new);
            case "who" -> participant(value.strip()).map(Filter.With::new);
            case "type" ->
                Optional.of(folded.replace('-', '_'))
                        .filter(type -> !type.isEmpty())
                        .map(Filter.OfType::new);
            case "from" -> date(folded).map(Filter.From::new);
            case "to" -> date(folded).map(Filter.To::new);
            default -> Optional.empty();
        };
    }

    private Optional<String> participant(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        return names.participant(value).or(() -> Participant.isValid(code) ? Optional.of(code) : Optional.empty());
    }

    private static Optional<EdtfDate> date(String folded) {
        try {
            return Optional.of(EdtfDate.parse(folded.toUpperCase(Locale.ROOT)));
        } catch (EdtfException e) {
            return Optional.empty();
        }
    }
}
