package infiraj.workspace;

import infiraj.corpus.CorpusWriter;
import infiraj.corpus.JsonText;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Ids;
import infiraj.model.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes over what somebody else has added. What is the same is there already; what is another thing with an id that is taken
 * gets an id of its own, made from the old one and a digest of what it is. So the same parcel taken over twice adds nothing
 * the second time, and everybody who takes it over gives it the same ids.
 */
final class Reception {
    private static final int DIGITS = 8;

    private final State mine;
    private final Corpus base;
    private final State theirs;
    private final Map<String, String> sources;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> articleIds = new HashMap<>();
    private final Map<String, String> eventIds = new HashMap<>();

    private Reception(State mine, Corpus base, State theirs, Map<String, String> sources) {
        this.mine = mine;
        this.base = base;
        this.theirs = theirs;
        this.sources = sources;
    }

    /**
     * The change that takes it over.
     *
     * @param deed what the person did
     * @param base the corpus that both add to
     * @param sources the names that their sources have got here, by the names that they had; others did not come along
     */
    static Change change(Deed deed, State mine, Corpus base, State theirs, Map<String, String> sources) {
        Reception reception = new Reception(mine, base, theirs, sources);
        theirs.articles().values().forEach(reception::article);
        theirs.events().values().forEach(reception::event);
        theirs.notes().forEach(reception::note);
        theirs.stars().forEach(event -> reception.edits.add(mine.star(reception.eventId(event), true)));
        theirs.bookmarks().values().forEach(reception::bookmark);
        theirs.decided().forEach(candidate -> reception.edits.add(mine.decide(reception.candidateId(candidate))));
        return new Change(deed, reception.edits);
    }

    private void article(Article article) {
        Article here = with(article, article.id());
        Optional<Article> there =
                Optional.ofNullable(mine.articles().get(here.id())).or(() -> base.article(here.id()));
        if (there.isEmpty()) {
            edits.add(mine.put(here));
        } else if (!there.get().equals(here)) {
            Article renamed = with(article, freshId(here.id(), CorpusWriter.article(here)));
            articleIds.put(article.id(), renamed.id());
            edits.add(mine.put(renamed));
        }
    }

    private Article with(Article article, String id) {
        return new Article(
                id,
                article.headline(),
                article.outlet(),
                article.published(),
                article.language(),
                article.source().map(sources::get),
                article.paragraphs());
    }

    /** One that stands in the place of a shipped one does so here, unless the person has put another there. */
    private void event(Event event) {
        Event here = with(event, event.id());
        Optional<Event> own = Optional.ofNullable(mine.events().get(here.id()));
        if (own.isEmpty()) {
            edits.add(mine.put(here));
        } else if (!own.get().equals(here)) {
            Event renamed = with(event, freshId(here.id(), text(here)));
            eventIds.put(event.id(), renamed.id());
            edits.add(mine.put(renamed));
        }
    }

    private Event with(Event event, String id) {
        return new Event(
                id,
                event.title(),
                event.summary(),
                event.date(),
                event.type(),
                event.participants(),
                event.place(),
                event.evidence().stream().map(this::moved).toList(),
                event.note(),
                event.outside(),
                event.landmark());
    }

    private Evidence moved(Evidence evidence) {
        Passage passage = evidence.passage();
        String article = articleIds.getOrDefault(passage.article(), passage.article());
        return new Evidence(
                evidence.quote(), new Passage(article, passage.paragraph(), passage.span()), evidence.reading());
    }

    private static String text(Event event) {
        JsonText json = JsonText.line();
        json.object(() -> CorpusWriter.event(json, event));
        return json.finished();
    }

    private String eventId(String event) {
        return eventIds.getOrDefault(event, event);
    }

    /** Two notes on one event are both kept. */
    private void note(String event, String note) {
        String id = eventId(event);
        String own = mine.notes().getOrDefault(id, "");
        if (!own.contains(note)) {
            edits.add(mine.note(id, Optional.of(own.isEmpty() ? note : own + "\n\n" + note)));
        }
    }

    private void bookmark(Bookmark bookmark) {
        Bookmark own = mine.bookmarks().get(bookmark.id());
        if (own == null) {
            edits.add(mine.put(bookmark));
        } else if (!own.equals(bookmark)) {
            String id = freshId(bookmark.id(), bookmark.toString());
            edits.add(mine.put(new Bookmark(id, bookmark.kind(), bookmark.title(), bookmark.text())));
        }
    }

    /** Ids of candidates begin with that of their article. */
    private String candidateId(String candidate) {
        Function<Map.Entry<String, String>, String> renamed =
                ids -> ids.getValue() + candidate.substring(ids.getKey().length());
        return articleIds.entrySet().stream()
                .filter(ids -> candidate.startsWith(ids.getKey() + "-"))
                .map(renamed)
                .filter(Ids::isValid)
                .findFirst()
                .orElse(candidate);
    }

    private static String freshId(String id, String content) {
        String end = "-" + digest(content).substring(0, DIGITS);
        String start = id.substring(0, Math.min(id.length(), Ids.LONGEST - end.length()));
        return (start.endsWith("-") ? start.substring(0, start.length() - 1) : start) + end;
    }

    /** SHA-256, in hexadecimal digits. */
    static String digest(String content) {
        return digest(content.getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
