package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.EdtfDate;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.PublicationDate;
import java.util.List;
import java.util.Optional;

/** Decodes an article file. */
final class ArticleDecoder {
    static final String FORMAT = "infiraj-article/1";

    private ArticleDecoder() {}

    static Optional<Article> decode(Located root) {
        return root.object(fields -> {
            fields.required("format", format -> Values.format(format, FORMAT));
            Optional<String> id = fields.required("id", Values::id);
            Optional<String> language = fields.required("language", Values::language);
            Optional<Headline> headline = fields.required("headline", ArticleDecoder::headline);
            Optional<Bilingual> outlet = fields.optional("outlet", Values::bilingual);
            Optional<PublicationDate> published = fields.optional("published", ArticleDecoder::published);
            Optional<String> source = fields.optional("source", Values::fileName);
            Optional<List<Paragraph>> paragraphs =
                    fields.required("paragraphs", list -> list.someOf(ArticleDecoder::paragraph));
            return fields.build(() -> new Article(
                    id.orElseThrow(),
                    headline.orElseThrow(),
                    outlet,
                    published,
                    language.orElseThrow(),
                    source,
                    paragraphs.orElseThrow()));
        });
    }

    private static Optional<Headline> headline(Located value) {
        return value.object(fields -> {
            Optional<String> text = fields.required("text", Values::line);
            Optional<Headline.Basis> basis =
                    fields.required("basis", name -> Values.constant(name, Headline.Basis.values()));
            return fields.build(() -> new Headline(text.orElseThrow(), basis.orElseThrow()));
        });
    }

    private static Optional<PublicationDate> published(Located value) {
        return value.object(fields -> {
            Optional<EdtfDate> date = fields.required("date", Values::date);
            Optional<PublicationDate.Basis> basis =
                    fields.required("basis", name -> Values.constant(name, PublicationDate.Basis.values()));
            Optional<Bilingual> reason = fields.optional("reason", Values::bilingual);
            if (fields.isSound() && reason.isEmpty() && !basis.equals(Optional.of(PublicationDate.Basis.STATED))) {
                return value.refuse(ProblemKind.MISSING_REASON);
            }
            return fields.build(() -> new PublicationDate(date.orElseThrow(), basis.orElseThrow(), reason));
        });
    }

    private static Optional<Paragraph> paragraph(Located value) {
        return value.object(fields -> {
            Optional<Paragraph.Kind> kind =
                    fields.required("kind", name -> Values.constant(name, Paragraph.Kind.values()));
            Optional<String> text = fields.required("text", Values::line);
            return fields.build(() -> new Paragraph(kind.orElseThrow(), text.orElseThrow()));
        });
    }
}
