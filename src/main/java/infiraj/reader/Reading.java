package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.text.Direction;
import infiraj.text.WebAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An article being read: its text in blocks and everything that is marked in it. Knows no nodes. */
final class Reading {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "ur", "he", "ckb", "ps");

    private final Article article;
    private final Blocks blocks;
    private final Selecting selecting;
    private final Markings markings;
    private Optional<String> event = Optional.empty();
    private Optional<Marking> stepped = Optional.empty();
    private List<DatedWords> dates = List.of();
    private final Map<Integer, List<WebAddress.Found>> links = new HashMap<>();
    private List<Passage> hits = List.of();
    private int hit = -1;

    /** @param changed run when the selection changed */
    Reading(Article article, List<Marking> markings, Runnable changed) {
        this.article = article;
        this.blocks = Blocks.of(article);
        this.markings = new Markings(
                markings.stream().filter(marking -> isHere(marking.passage())).toList());
        this.selecting = new Selecting(article, changed);
    }

    private boolean isHere(Passage passage) {
        return passage.article().equals(article.id())
                && passage.paragraph() < article.paragraphs().size()
                && passage.span().end()
                        <= article.paragraphs().get(passage.paragraph()).text().length();
    }

    /** Which way the article runs, by its language. */
    Direction direction() {
        String language = Locale.forLanguageTag(article.language()).getLanguage();
        return RIGHT_TO_LEFT.contains(language) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    Article article() {
        return article;
    }

    Blocks blocks() {
        return blocks;
    }

    Selecting selecting() {
        return selecting;
    }

    Markings markings() {
        return markings;
    }

    List<Passage> hits() {
        return hits;
    }

    /** Index of the hit that was stepped to, or −1. */
    int hit() {
        return hit;
    }

    /** Marks what a search found, without passages of other articles; the hit stepped to stays so while it is one. */
    void setHits(List<Passage> passages) {
        Optional<Passage> at = Optional.of(hit).filter(index -> index >= 0).map(hits::get);
        hits = passages.stream()
                .filter(this::isHere)
                .sorted((a, b) -> a.paragraph() != b.paragraph()
                        ? Integer.compare(a.paragraph(), b.paragraph())
                        : a.span().compareTo(b.span()))
                .toList();
        hit = at.map(hits::indexOf).orElse(-1);
    }

    /** Steps to another hit, round the ends; from none, to the first at or after a place, or the last before it. */
    Optional<Passage> stepHit(boolean forward, Place from) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int next = hit >= 0 ? hit + (forward ? 1 : -1) : hitsBefore(from) - (forward ? 0 : 1);
        hit = Math.floorMod(next, hits.size());
        return Optional.of(hits.get(hit));
    }

    /** Goes to a hit, if it is one. */
    Optional<Passage> goToHit(Passage passage) {
        int at = hits.indexOf(passage);
        if (at < 0) {
            return Optional.empty();
        }
        hit = at;
        return Optional.of(passage);
    }

    private int hitsBefore(Place place) {
        return (int)
                hits.stream().filter(other -> start(other).compareTo(place) < 0).count();
    }

    /** Steps to the next or previous marked passage. */
    Optional<Marking> stepEvent(boolean forward, Place from) {
        stepped = forward ? markings.after(stepped, from) : markings.before(stepped, from);
        return stepped;
    }

    /** Makes an event's passages stand out; the answer is the one to look at: where a step has led, else the first. */
    Optional<Marking> select(Optional<String> eventId) {
        event = eventId;
        stepped = stepped.filter(
                        marking -> eventId.filter(marking.eventId()::equals).isPresent())
                .or(() -> eventId.flatMap(markings::firstOf));
        return stepped;
    }

    /** The marks of a paragraph. */
    Decor decor(int paragraph) {
        int length = article.paragraphs().get(paragraph).text().length();
        Optional<TextSpan> current = Optional.of(hit)
                .filter(index -> index >= 0)
                .map(hits::get)
                .filter(passage -> passage.paragraph() == paragraph)
                .map(Passage::span);
        return new Decor(
                markings.in(paragraph),
                event,
                Decor.spans(dates.stream().map(DatedWords::passage).toList(), paragraph),
                links(paragraph).stream()
                        .map(link -> new TextSpan(link.start(), link.end()))
                        .toList(),
                Decor.spans(hits, paragraph),
                current,
                selecting.selection().within(paragraph, length));
    }

    private List<WebAddress.Found> links(int paragraph) {
        return links.computeIfAbsent(
                paragraph,
                fresh -> WebAddress.in(article.paragraphs().get(paragraph).text()));
    }

    /** The address that a character is part of. */
    Optional<WebAddress> linkAt(Passage character) {
        int at = character.span().start();
        return links(character.paragraph()).stream()
                .filter(link -> link.start() <= at && at < link.end())
                .map(WebAddress.Found::address)
                .findFirst();
    }

    /** Underlines words that name dates; those of other articles are left out. */
    void setDates(List<DatedWords> words) {
        dates = words.stream().filter(dated -> isHere(dated.passage())).toList();
    }

    /** What the words under a character mean; the shortest, where several hold it. */
    Optional<String> readingAt(Passage character) {
        return dates.stream()
                .filter(dated -> dated.passage().paragraph() == character.paragraph()
                        && dated.passage().span().contains(character.span().start()))
                .min(Comparator.comparingInt(dated -> dated.passage().span().length()))
                .map(DatedWords::reading);
    }

    static Place start(Passage passage) {
        return new Place(passage.paragraph(), passage.span().start());
    }
}
