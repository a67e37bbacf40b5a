package infiraj.intake.events;

import infiraj.corpus.Quoting;
import infiraj.intake.Cleaning;
import infiraj.intake.DraftReader;
import infiraj.intake.Fingerprint;
import infiraj.model.Article;
import infiraj.model.Evidence;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.wording.Both;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What events rest on of which no article tells: the words of the file itself, a paragraph to an event, as one article or as
 * several, which say of themselves that they are none. Every paragraph is found again by its own words, so one that is
 * part of another goes to another article.
 */
final class StandIn {
    /** The longest article, in UTF-16 units: a long read. */
    private static final int PAGE = 1 << 15;

    private static final int MOST_PAGES = 1000;

    private final String file;
    private final Optional<String> source;
    private final List<List<String>> pages = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private int room;
    private int length;

    /** Where a paragraph stands. */
    private record Place(int page, int paragraph) {}

    /**
     * A stand-in without a word.
     *
     * @param file the name of the file, as a person knows it
     * @param source the name under which it is kept
     */
    StandIn(String file, Optional<String> source) {
        this.file = file;
        this.source = source;
    }

    /** Adds what the file says of an event. */
    void add(String line) {
        if (places.containsKey(line)) {
            return;
        }
        if (pages.isEmpty() || line.length() > room || clashes(line)) {
            pages.add(new ArrayList<>());
            room = PAGE;
        }
        pages.getLast().add(line);
        places.put(line, new Place(pages.size() - 1, pages.getLast().size() - 1));
        room -= line.length();
        length += line.length();
    }

    private boolean clashes(String line) {
        return pages.getLast().stream().anyMatch(other -> other.contains(line) || line.contains(other));
    }

    /** Whether it is more than is taken in. */
    boolean isTooLarge() {
        return length > DraftReader.LONGEST || pages.size() > MOST_PAGES;
    }

    /** The articles; none if nothing was added. */
    List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (List<String> page : pages) {
            List<Paragraph> paragraphs = page.stream()
                    .map(line -> new Paragraph(Paragraph.Kind.BODY, line))
                    .toList();
            String headline = pages.size() == 1 ? file : file + " · " + (articles.size() + 1);
            articles.add(new Article(
                    Fingerprint.of(paragraphs).id(),
                    new Headline(headline, Headline.Basis.EDITOR),
                    Optional.of(Both.say("intake.no-article")),
                    Optional.empty(),
                    Cleaning.isArabic(page) ? "ar" : "und",
                    source,
                    paragraphs));
        }
        return articles;
    }

    /**
     * What was added, as evidence.
     *
     * @param articles those of this stand-in
     */
    Evidence evidence(String line, List<Article> articles) {
        Place place = places.get(line);
        if (place == null) {
            throw new IllegalArgumentException("was not added: " + line);
        }
        Article article = articles.get(place.page());
        Passage passage = new Passage(article.id(), place.paragraph(), new TextSpan(0, line.length()));
        return new Evidence(Quoting.of(article, passage).orElseThrow(), passage, Optional.empty());
    }
}
