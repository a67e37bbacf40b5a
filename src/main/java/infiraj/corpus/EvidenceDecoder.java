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
final class EvidenceDecoder implements Decoder<Evidence> {
    private static final Decoder<DateReading> READING = EvidenceDecoder::reading;

    private final ArticleShelf shelf;

    EvidenceDecoder(ArticleShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<Evidence> decode(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> article = fields.required("article", Values.ID);
        Optional<String> exact = fields.required("exact", Values.LINE);
        String prefix = fields.optional("prefix", Values.CHARACTERS).orElse("");
        String suffix = fields.optional("suffix", Values.CHARACTERS).orElse("");
        Optional<DateReading> reading = fields.optional("reading", READING);
        if (article.isEmpty() || exact.isEmpty()) {
            fields.end();
            return Optional.empty();
        }
        if (reading.isPresent() && !exact.get().contains(reading.get().wording())) {
            refuseWording(fields, reading.get());
        }
        TextQuoteSelector quote = new TextQuoteSelector(exact.get(), prefix, suffix);
        Optional<Passage> passage = passage(fields, article.get(), quote);
        return fields.end() ? Optional.of(new Evidence(quote, passage.orElseThrow(), reading)) : Optional.empty();
    }

    private static Optional<DateReading> reading(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> wording = fields.required("wording", Values.LINE);
        Optional<EdtfDate> date = fields.required("edtf", Values.DATE);
        return fields.end()
                ? Optional.of(new DateReading(wording.orElseThrow(), date.orElseThrow()))
                : Optional.empty();
    }

    private static void refuseWording(Fields fields, DateReading reading) {
        Located wording =
                fields.field("reading").flatMap(it -> it.member("wording")).orElseThrow();
        wording.refuse(ProblemKind.READING_OUTSIDE_QUOTATION, Excerpt.of(reading.wording()));
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
        return place.refuse(whatIsWrong(article, quote, found.size()), Excerpt.of(quote.exact()), article.id());
    }

    private static ProblemKind whatIsWrong(Article article, TextQuoteSelector quote, int found) {
        if (found > 1) {
            return ProblemKind.QUOTATION_AMBIGUOUS;
        }
        boolean elsewhere = !Quotations.find(article, new TextQuoteSelector(quote.exact(), "", ""))
                .isEmpty();
        return elsewhere ? ProblemKind.QUOTATION_CONTEXT_MISSING : ProblemKind.QUOTATION_MISSING;
    }
}
