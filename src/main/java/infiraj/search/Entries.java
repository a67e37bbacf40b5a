package infiraj.search;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventType;
import infiraj.model.Evidence;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import infiraj.model.TextSpan;
import infiraj.search.index.Entry;
import infiraj.search.index.Facets;
import infiraj.search.index.Facets.Days;
import infiraj.search.index.Place;
import infiraj.search.names.Gazetteer;
import infiraj.search.names.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be found in a corpus: every paragraph and every event. */
public final class Entries {
    /** No line of them is empty. */
    private static final String BETWEEN_LANGUAGES = "\n\n";

    private Entries() {}

    /**
     * All entries of a corpus. A paragraph takes part, type and time from the events it is evidence of.
     *
     * @param names of participants
     */
    public static Stream<Entry> of(Corpus corpus, Gazetteer names) {
        Map<String, List<Event>> stated = byArticle(corpus.events());
        return Stream.concat(
                corpus.articles().stream()
                        .flatMap(article -> of(article, stated.getOrDefault(article.id(), List.of())).stream()),
                corpus.events().stream().map(event -> of(event, names)));
    }

    /** About how many characters the entries of a corpus have: those of its articles. */
    public static long characters(Corpus corpus) {
        return corpus.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .mapToLong(paragraph -> paragraph.text().length())
                .sum();
    }

    private static Map<String, List<Event>> byArticle(List<Event> events) {
        Map<String, List<Event>> byArticle = new HashMap<>();
        for (Event event : events) {
            event.evidence().stream()
                    .map(evidence -> evidence.passage().article())
                    .distinct()
                    .forEach(article -> byArticle
                            .computeIfAbsent(article, fresh -> new ArrayList<>())
                            .add(event));
        }
        return byArticle;
    }

    /** The entries of one article that no chronology speaks of. */
    public static List<Entry> of(Article article) {
        return of(article, List.of());
    }

    /**
     * The entries of one article.
     *
     * @param events the chronology, or what of it speaks of the article
     */
    public static List<Entry> of(Article article, List<Event> events) {
        return IntStream.range(0, article.paragraphs().size())
                .mapToObj(paragraph -> new Entry(
                        new Place.OfPassage(article.id(), paragraph),
                        article.paragraphs().get(paragraph).text(),
                        article.headline().text(),
                        facets(article, paragraph, events)))
                .toList();
    }

    /** The entry of an event: its title, its summary and who takes part, one a line, in each language. */
    private static Entry of(Event event, Gazetteer names) {
        String arabic = lines(event.title().ar(), event.summary().ar(), participants(event, names, Name::ar, "، "));
        String english = lines(event.title().en(), event.summary().en(), participants(event, names, Name::en, ", "));
        return new Entry(
                new Place.OfEvent(event.id()),
                arabic + BETWEEN_LANGUAGES + english,
                "",
                facets(List.of(event), Optional.empty()));
    }

    private static String lines(String... lines) {
        return Stream.of(lines)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("\n{2,}", "\n"))
                .collect(Collectors.joining("\n"));
    }

    /** By their usual names; whoever has none is found by its code, as with {@code who:}. */
    private static String participants(
            Event event, Gazetteer names, Function<Name, List<String>> inLanguage, String separator) {
        return event.participants().stream()
                .flatMap(participant -> names.usual(participant.code(), inLanguage).stream())
                .collect(Collectors.joining(separator));
    }

    /** A hit in an event, cut to the one of its languages that matched. */
    public static Hit inOneLanguage(Hit hit) {
        int length = hit.text().length();
        int end = hit.text().indexOf(BETWEEN_LANGUAGES);
        int arabic = end < 0 ? length : end;
        boolean inArabic = hit.best().start() < arabic || length == arabic;
        return hit.within(
                inArabic ? new TextSpan(0, arabic) : new TextSpan(arabic + BETWEEN_LANGUAGES.length(), length));
    }

    private static Facets facets(Article article, int paragraph, List<Event> events) {
        List<Event> stated = events.stream()
                .filter(event -> event.evidence().stream()
                        .map(Evidence::passage)
                        .anyMatch(
                                passage -> passage.article().equals(article.id()) && passage.paragraph() == paragraph))
                .toList();
        return facets(stated, article.published().map(published -> published.date()));
    }

    private static Facets facets(List<Event> events, Optional<EdtfDate> otherwise) {
        Set<String> participants = events.stream()
                .flatMap(event -> event.participants().stream())
                .map(Participant::code)
                .collect(Collectors.toSet());
        Set<String> types = new HashSet<>();
        List<EdtfDate> dates = new ArrayList<>();
        for (Event event : events) {
            types.addAll(types(event.type()));
            dates.add(event.date().adopted());
        }
        if (dates.isEmpty()) {
            otherwise.ifPresent(dates::add);
        }
        return new Facets(participants, types, days(dates));
    }

    /** A type by its own code, its quad class, and each half of that. */
    private static List<String> types(EventType type) {
        String code = type.code().toLowerCase(Locale.ROOT);
        return type.quadClass()
                .map(QuadClass::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(quad -> List.of(code, quad, quad.split("_")[0], quad.split("_")[1]))
                .orElse(List.of(code));
    }

    private static Set<Days> days(List<EdtfDate> dates) {
        return dates.stream()
                .map(date -> new Days(date.earliest(), date.latest()))
                .collect(Collectors.toSet());
    }
}
