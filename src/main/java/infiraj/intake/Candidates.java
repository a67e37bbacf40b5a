package infiraj.intake;

import infiraj.dating.DateReader;
import infiraj.dating.Explanation;
import infiraj.dating.FoundDate;
import infiraj.intake.Candidate.Dating;
import infiraj.intake.Candidate.Proposal;
import infiraj.intake.Vocabulary.Found;
import infiraj.intake.Vocabulary.Sense;
import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.EventType;
import infiraj.model.Paragraph;
import infiraj.model.Participant;
import infiraj.model.Passage;
import infiraj.model.PublicationDate;
import infiraj.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the dated sentences of an article and what their words say of participants and kind. Of several kinds the one
 * whose word stands nearest to the date is the likeliest. Safe for use by several threads.
 */
public final class Candidates {
    private static final Explanation NAMED = new Explanation("intake.when-named", List.of());
    private static final Explanation UNREAD = new Explanation("intake.when-unread", List.of());

    private final DateReader reader = new DateReader();
    private final Vocabulary vocabulary;

    public Candidates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The candidates of an article, in the order of its text; one for every date that a sentence names. */
    public List<Candidate> in(Article article) {
        List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
        Optional<LocalDate> published = day(article);
        List<List<FoundDate>> dates = reader.readArticle(texts, published);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            List<FoundDate> read = dates.get(i);
            for (TextSpan span : Sentences.in(text)) {
                List<Found> terms = vocabulary.find(span.in(text)).stream()
                        .map(term -> new Found(moved(term.span(), span.start()), term.sense()))
                        .toList();
                Passage sentence = new Passage(article.id(), i, span);
                datings(span, read, terms, published)
                        .forEach(dating -> candidates.add(candidate(sentence, text, dating, terms)));
            }
        }
        return List.copyOf(candidates);
    }

    private static Optional<LocalDate> day(Article article) {
        return article.published()
                .map(PublicationDate::date)
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest);
    }

    private static TextSpan moved(TextSpan span, int by) {
        return new TextSpan(span.start() + by, span.end() + by);
    }

    /** What dates a sentence: what the rules read, and the words of time that they pass over; each date once. */
    private static List<Dating> datings(
            TextSpan sentence, List<FoundDate> read, List<Found> terms, Optional<LocalDate> published) {
        List<Dating> datings = new ArrayList<>();
        read.stream()
                .filter(found -> sentence.contains(found.span().start()))
                .map(Dating::of)
                .forEach(datings::add);
        terms.stream()
                .filter(term -> term.sense() instanceof Sense.When)
                .filter(term -> read.stream().noneMatch(found -> found.span().overlaps(term.span())))
                .map(term -> dating(term.span(), (Sense.When) term.sense(), published))
                .forEach(datings::add);
        Set<Object> seen = new HashSet<>();
        return datings.stream()
                .filter(dating -> seen.add(sameness(dating)))
                .sorted(Comparator.comparing(Dating::span))
                .toList();
    }

    /** A sentence gives one candidate for each date, and one if there is something to ask the person. */
    private static Object sameness(Dating dating) {
        if (dating.date().isPresent()) {
            return dating.date();
        }
        return dating.why().equals(UNREAD) ? UNREAD : dating;
    }

    private static Dating dating(TextSpan span, Sense.When when, Optional<LocalDate> published) {
        if (when.published()) {
            Optional<EdtfDate> day = published.map(date -> EdtfDate.parse(date.toString()));
            return new Dating(
                    span,
                    day,
                    new Explanation(day.isPresent() ? "intake.when-published" : "dating.unknown", List.of()),
                    Optional.empty());
        }
        return new Dating(span, when.date(), when.date().isPresent() ? NAMED : UNREAD, Optional.empty());
    }

    private static Candidate candidate(Passage sentence, String text, Dating date, List<Found> terms) {
        Map<Participant, List<TextSpan>> who = new LinkedHashMap<>();
        List<Found> what = new ArrayList<>();
        for (Found term : terms) {
            switch (term.sense()) {
                case Sense.Who(Participant participant) ->
                    who.computeIfAbsent(participant, fresh -> new ArrayList<>()).add(term.span());
                case Sense.What kind -> what.add(term);
                case Sense.When time -> {}
            }
        }
        return new Candidate(
                id(sentence, date),
                sentence,
                sentence.span().in(text),
                date,
                proposals(who),
                proposals(types(what, date.span())));
    }

    /** Ids are no longer than a hundred characters, which those of articles may be already. */
    private static String id(Passage sentence, Dating date) {
        String article = sentence.article();
        String kept =
                article.length() <= 80 ? article : article.substring(0, 80).replaceAll("-+$", "");
        return kept + "-" + sentence.paragraph() + "-" + date.span().start();
    }

    private static Map<EventType, List<TextSpan>> types(List<Found> what, TextSpan date) {
        Map<EventType, List<TextSpan>> types = new LinkedHashMap<>();
        what.stream()
                .sorted(Comparator.<Found>comparingInt(term -> distance(term.span(), date))
                        .thenComparingInt(term -> ((Sense.What) term.sense()).rank()))
                .forEach(term -> types.computeIfAbsent(((Sense.What) term.sense()).type(), fresh -> new ArrayList<>())
                        .add(term.span()));
        return types;
    }

    /** Characters between two spans. */
    private static int distance(TextSpan a, TextSpan b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    private static <T> List<Proposal<T>> proposals(Map<T, List<TextSpan>> words) {
        return words.entrySet().stream()
                .map(entry -> new Proposal<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
