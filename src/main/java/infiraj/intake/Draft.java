package infiraj.intake;

import infiraj.corpus.Furniture;
import infiraj.intake.Proposed.Ground;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read, before the person has agreed to it.
 *
 * @param name the file, as the person knows it
 * @param id the same for the same text, whatever file it comes in; the id in the file, if that is an article of ours
 * @param decoded the text as received, and how its encoding was told
 * @param omissions the lines that were left out, in order
 * @param headline proposed; a person may know better
 * @param outlet proposed, if the source names one
 * @param published proposed, if the source tells
 * @param language BCP 47 tag: {@code ar}, or {@code und} where Arabic letters are the fewer
 * @param paragraphs at least one
 * @param fingerprint by which the same text is known again
 */
public record Draft(
        String name,
        String id,
        Decoded decoded,
        List<Omission> omissions,
        Proposed<String> headline,
        Optional<Proposed<Bilingual>> outlet,
        Optional<Proposed<PublicationDate>> published,
        String language,
        List<Paragraph> paragraphs,
        Fingerprint fingerprint) {
    public Draft {
        omissions = List.copyOf(omissions);
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a draft needs a paragraph");
        }
    }

    /**
     * A line that was left out.
     *
     * @param words the line
     * @param sort what it was taken for
     */
    public record Omission(String words, Furniture.Sort sort) {}

    /** The draft with the headline that the person gives it. */
    public Draft withHeadline(String text) {
        return new Draft(
                name,
                id,
                decoded,
                omissions,
                new Proposed<>(text, Ground.PERSON, text),
                outlet,
                published,
                language,
                paragraphs,
                fingerprint);
    }

    /** The draft with the outlet that the person names; a blank name for none. */
    public Draft withOutlet(String name) {
        Optional<Proposed<Bilingual>> named = name.isBlank()
                ? Optional.empty()
                : Optional.of(new Proposed<>(new Bilingual(name, name), Ground.PERSON, name));
        return new Draft(
                this.name, id, decoded, omissions, headline, named, published, language, paragraphs, fingerprint);
    }

    /**
     * The draft with the date that the person gives it.
     *
     * @param reason why, in the person's name
     */
    public Draft withPublished(EdtfDate date, Bilingual reason) {
        PublicationDate given = new PublicationDate(date, PublicationDate.Basis.EDITOR, Optional.of(reason));
        return new Draft(
                name,
                id,
                decoded,
                omissions,
                headline,
                outlet,
                Optional.of(new Proposed<>(given, Ground.PERSON, date.edtf())),
                language,
                paragraphs,
                fingerprint);
    }

    /** The day that relative dates are counted from, where the date of publication is one day. */
    public Optional<LocalDate> day() {
        return published
                .map(proposed -> proposed.value().date())
                .filter(date -> date.earliest().equals(date.latest()))
                .map(EdtfDate::earliest);
    }

    /** Under which name the text is kept as it was received; an article of ours is its own source. */
    public Optional<String> sourceName() {
        FileKind kind = FileKind.of(name).orElseGet(() -> FileKind.of(decoded.bytes()));
        return kind == FileKind.ARTICLE ? Optional.empty() : Optional.of(id + kind.ending());
    }

    /** The article that this draft becomes if the person agrees. */
    public Article article() {
        Headline.Basis basis = switch (headline.ground()) {
            case FIRST_WORDS, PERSON -> Headline.Basis.EDITOR;
            default -> Headline.Basis.STATED;
        };
        return new Article(
                id,
                new Headline(headline.value(), basis),
                outlet.map(Proposed::value),
                published.map(Proposed::value),
                language,
                sourceName(),
                paragraphs);
    }

    /** A text cut to a length at the end of a word, with a sign that it was. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole).strip() + "…";
    }
}
