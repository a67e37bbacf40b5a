package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.PublicationDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes an article file. */
public final class ArticleDecoder {
    /** Decodes one. */
    public static final Decoder<Article> ARTICLE = ArticleDecoder::decode;

    static final String FORMAT = "infiraj-article/1";

    private static final Decoder<String> TAG = value -> Values.format(value, FORMAT);
    private static final Decoder<String> LANGUAGE = ArticleDecoder::language;
    private static final Decoder<String> FILE_NAME = ArticleDecoder::fileName;
    private static final Decoder<Headline> HEADLINE = ArticleDecoder::headline;
    private static final Decoder<PublicationDate> PUBLISHED = ArticleDecoder::published;
    private static final Decoder<Paragraph> PARAGRAPH = ArticleDecoder::paragraph;

    /** The shape of BCP 47, section 2.1, as far as it matters here. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private ArticleDecoder() {}

    static Optional<Article> decode(Located root) {
        Fields fields = Fields.of(root);
        fields.required("format", TAG);
        Optional<String> id = fields.required("id", Values.ID);
        Optional<String> language = fields.required("language", LANGUAGE);
        Optional<Headline> headline = fields.required("headline", HEADLINE);
        Optional<Bilingual> outlet = fields.optional("outlet", Values.BILINGUAL);
        Optional<PublicationDate> published = fields.optional("published", PUBLISHED);
        Optional<String> source = fields.optional("source", FILE_NAME);
        Optional<List<Paragraph>> paragraphs = fields.requiredSome("paragraphs", PARAGRAPH);
        return fields.end()
                ? Optional.of(new Article(
                        id.orElseThrow(),
                        headline.orElseThrow(),
                        outlet,
                        published,
                        language.orElseThrow(),
                        source,
                        paragraphs.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<String> language(Located value) {
        Optional<String> tag = value.string();
        return tag.isEmpty() || LANGUAGE_TAG.matcher(tag.get()).matches()
                ? tag
                : value.refuse(ProblemKind.BAD_LANGUAGE, Excerpt.of(tag.get()));
    }

    /** The name of a file in a folder that is known, so that no corpus can point outside itself. */
    private static Optional<String> fileName(Located value) {
        Optional<String> name = value.string();
        return name.isEmpty() || isPlainName(name.get())
                ? name
                : value.refuse(ProblemKind.BAD_FILE_NAME, Excerpt.of(name.get()));
    }

    private static boolean isPlainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '/' || c == '\\' || c == ':' || c < ' ') {
                return false;
            }
        }
        return !name.isBlank() && !name.startsWith(".") && name.length() <= 255;
    }

    private static Optional<Headline> headline(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> text = fields.required("text", Values.LINE);
        Optional<Headline.Basis> basis = fields.constant("basis", Headline.Basis.values());
        return fields.end() ? Optional.of(new Headline(text.orElseThrow(), basis.orElseThrow())) : Optional.empty();
    }

    private static Optional<PublicationDate> published(Located value) {
        Fields fields = Fields.of(value);
        Optional<EdtfDate> date = fields.required("date", Values.DATE);
        Optional<PublicationDate.Basis> basis = fields.constant("basis", PublicationDate.Basis.values());
        Optional<Bilingual> reason = fields.optional("reason", Values.BILINGUAL);
        if (fields.areSound() && reason.isEmpty() && basis.orElseThrow() != PublicationDate.Basis.STATED) {
            value.refuse(ProblemKind.MISSING_REASON);
        }
        return fields.end()
                ? Optional.of(new PublicationDate(date.orElseThrow(), basis.orElseThrow(), reason))
                : Optional.empty();
    }

    private static Optional<Paragraph> paragraph(Located value) {
        Fields fields = Fields.of(value);
        Optional<Paragraph.Kind> kind = fields.constant("kind", Paragraph.Kind.values());
        Optional<String> text = fields.required("text", Values.LINE);
        return fields.end() ? Optional.of(new Paragraph(kind.orElseThrow(), text.orElseThrow())) : Optional.empty();
    }
}
