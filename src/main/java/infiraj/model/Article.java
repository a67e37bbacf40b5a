package infiraj.model;

import java.util.List;
import java.util.Optional;

/**
 * A news article: its metadata and its paragraphs, free of page furniture.
 *
 * @param id unique in the corpus; lower-case letters, digits and hyphens
 * @param headline as published, or as an editor named it
 * @param outlet who published it, in Arabic and English; absent when the text does not tell
 * @param published when it appeared; absent when unknown
 * @param language BCP 47 tag of the text, such as {@code ar}
 * @param source file name under {@code sources/} that the paragraphs were taken from; absent when none is kept
 * @param paragraphs in reading order, at least one
 */
public record Article(
        String id,
        Headline headline,
        Optional<Bilingual> outlet,
        Optional<PublicationDate> published,
        String language,
        Optional<String> source,
        List<Paragraph> paragraphs) {
    public Article {
        Ids.require(id);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("an article needs a paragraph");
        }
        paragraphs = List.copyOf(paragraphs);
    }
}
