package infiraj.intake;

import infiraj.corpus.Quoting;
import infiraj.dating.FoundDate;
import infiraj.model.Article;
import infiraj.model.DateReading;
import infiraj.model.Evidence;
import infiraj.model.Ids;
import infiraj.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Words that a person has selected in an article, as evidence of an event. */
public final class Quotes {
    private Quotes() {}

    /**
     * Selected words as evidence, with what they say of the date, where the rules read one in them.
     *
     * @param dates what was read in the article, paragraph by paragraph; none before it has been read
     * @return nothing where the article has the whole paragraph twice, so that no quotation could tell which is meant
     */
    public static Optional<Evidence> evidence(Article article, Passage passage, List<List<FoundDate>> dates) {
        List<FoundDate> here = passage.paragraph() < dates.size() ? dates.get(passage.paragraph()) : List.of();
        Optional<DateReading> reading = here.stream()
                .filter(found -> passage.span().start() <= found.span().start()
                        && found.span().end() <= passage.span().end())
                .filter(found -> found.date().isPresent())
                .findFirst()
                .map(found -> reading(article, passage, found));
        return Quoting.of(article, passage).map(quote -> new Evidence(quote, passage, reading));
    }

    private static DateReading reading(Article article, Passage passage, FoundDate found) {
        String text = article.paragraphs().get(passage.paragraph()).text();
        return new DateReading(found.span().in(text), found.date().orElseThrow());
    }

    /**
     * An id for an event that begins with such words.
     *
     * @param taken whether an id is in use
     */
    public static String freeId(Passage passage, Predicate<String> taken) {
        String article = passage.article();
        // Room for the paragraph, the place and a number.
        int room = Ids.LONGEST - 30;
        String kept =
                article.length() <= room ? article : article.substring(0, room).replaceAll("-+$", "");
        String id = kept + "-" + passage.paragraph() + "-" + passage.span().start() + "-own";
        for (int number = 2; taken.test(id); number++) {
            id = kept + "-" + passage.paragraph() + "-" + passage.span().start() + "-own-" + number;
        }
        return id;
    }
}
