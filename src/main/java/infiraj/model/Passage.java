package infiraj.model;

/**
 * A place in an article.
 *
 * @param article id of the article
 * @param paragraph index of the paragraph, from 0
 * @param span characters within the paragraph
 */
public record Passage(String article, int paragraph, TextSpan span) {
    public Passage {
        Ids.require(article);
        if (paragraph < 0) {
            throw new IllegalArgumentException("bad paragraph " + paragraph);
        }
    }
}
