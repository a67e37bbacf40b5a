package infiraj.search.query;

import infiraj.model.EdtfDate;
import infiraj.model.EdtfException;
import infiraj.model.Ids;
import infiraj.model.Participant;
import infiraj.search.names.Gazetteer;
import infiraj.text.Folding;
import java.util.ArrayList;
import java.util.List;
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

    /** As the window names them. */
    private static final Map<String, String> TYPES = Map.of(
            Folding.key("تعاون"), "cooperation",
            Folding.key("خلاف"), "conflict",
            Folding.key("قول"), "verbal",
            Folding.key("فعل"), "material",
            Folding.key("تعاون بالقول"), "verbal_cooperation",
            Folding.key("تعاون بالفعل"), "material_cooperation",
            Folding.key("خلاف بالقول"), "verbal_conflict",
            Folding.key("خلاف بالفعل"), "material_conflict");

    private final Gazetteer names;

    FilterReader(Gazetteer names) {
        this.names = names;
    }

    static boolean isField(String name) {
        return FIELDS.containsKey(Folding.key(name));
    }

    /** The filter, unless the value makes none; of several values set off by commas any will do. */
    Optional<Filter> read(String field, String value) {
        List<Filter.Facet> facets = new ArrayList<>();
        for (String part : value.split("[,،]")) {
            Optional<Filter> one = one(field, part);
            if (one.isPresent() && one.get() instanceof Filter.Facet facet) {
                facets.add(facet);
            } else {
                return one(field, value);
            }
        }
        return facets.size() == 1 ? Optional.of(facets.getFirst()) : Optional.of(new Filter.Any(facets));
    }

    private Optional<Filter> one(String field, String value) {
        String folded = Folding.key(value).strip();
        return switch (FIELDS.getOrDefault(Folding.key(field), "")) {
            case "article" -> Optional.of(folded).filter(Ids::isValid).map(Filter.InArticle::new);
            case "who" -> participant(value.strip()).map(Filter.With::new);
            case "type" ->
                Optional.of(TYPES.getOrDefault(folded, folded.replace('-', '_')))
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
