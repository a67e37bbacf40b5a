package infiraj.corpus;

import infiraj.model.Article;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.model.TextQuoteSelector;
import java.util.List;
import java.util.Optional;

/** Decodes evidence and finds its quotation in the article. */
final class EvidenceDecoder {
    private final ArticleShelf shelf;

    EvidenceDecoder(ArticleShelf shelf) {
        this.shelf = shelf;
    }

    Optional<Evidence> decode(Located value) {
        return value.object(fields -> {
            Optional<String> article = fields.required("article", Values::id);
            Optional<String> exact = fields.required("exact", Values::line);
            Optional<String> prefix = fields.optional("prefix", Values::characters);
            Optional<String> suffix = fields.optional("suffix", Values::characters);
            Optional<DateReading> reading = fields.optional("reading", read -> reading(read, exact.orElse("")));
            Optional<TextQuoteSelector> quote =
                    exact.map(text -> new TextQuoteSelector(text, prefix.orElse(""), suffix.orElse("")));
            Optional<Passage> passage = article.isPresent() && quote.isPresent()
                    ? passage(fields, article.get(), quote.get())
                    : Optional.empty();
            return fields.build(() -> new Evidence(quote.orElseThrow(), passage.orElseThrow(), reading));
        });
    }

    private static Optional<DateReading> reading(Located value, String exact) {
        return value.object(fields -> {
            Optional<String> wording = fields.required("wording", text -> wording(text, exact));
            Optional<EdtfDate> date = fields.required("edtf", Values::date);
            return fields.build(() -> new DateReading(wording.orElseThrow(), date.orElseThrow()));
        });
    }

    private static Optional<String> wording(Located value, String exact) {
        return Values.line(value)
                .flatMap(wording -> exact.isEmpty() || exact.contains(wording)
                        ? Optional.of(wording)
                        : value.refuse(ProblemKind.READING_OUTSIDE_QUOTATION, Excerpt.of(wording)));
    }

    private Optional<Passage> passage(Fields fields, String id, TextQuoteSelector quote) {
        Optional<Article> article = shelf.article(id);
        if (article.isPresent()) {
            return passage(fields.field("exact").orElseThrow(), article.get(), quote);
        }
        Located place = fields.field("article").orElseThrow();
        return shelf.isUnread(id) ? place.giveUp() : place.refuse(ProblemKind.DANGLING_ARTICLE, id);
    }

    private static Optional<Passage> passage(Located place, Article article, TextQuoteSelector quote) {
        List<Passage> found = Quotations.find(article, quote);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        ProblemKind kind = found.size() > 1
                ? ProblemKind.QUOTATION_AMBIGUOUS
                : Quotations.find(article, new TextQuoteSelector(quote.exact(), "", ""))
                                .isEmpty()
                        ? ProblemKind.QUOTATION_MISSING
                        : ProblemKind.QUOTATION_CONTEXT_MISSING;
        return place.refuse(kind, Excerpt.of(quote.exact()), article.id());
    }
}
