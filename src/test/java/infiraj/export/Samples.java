package infiraj.export;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Headline;
import infiraj.model.PublicationDate;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The shipped chronology, events made to order, and both as they are written. */
final class Samples {
    static final Corpus SHIPPED = switch (CorpusLoader.load(Path.of(System.getProperty("infiraj.data", "data")))) {
        case Loaded loaded -> loaded.corpus();
        case Refused refused -> throw new AssertionError(refused.toString());
    };

    /** Characters that mean something to one format or another, and none that a text cannot have. */
    static final String HOSTILE =
            "=1+1 <script>alert('x')</script> & \"q\" \\\\ {[(*_`~^%$#!|)]} ;, <!-- --> ]]> %} \u202e abc \u2028 نص، عربي؛ 𝒜";

    private Samples() {}

    static Messages messages(Language language) {
        return new Messages(Wording.of(language));
    }

    static String written(Format format, Language language) throws IOException {
        return written(format, SHIPPED.events(), language);
    }

    static String written(Format format, List<Event> events, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Extract.of(SHIPPED, events), messages(language), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** An article of a headline and a day of publication, which is not told where it is blank. */
    static Article article(String headline, String published) {
        return new Article(
                "a",
                new Headline(headline, Headline.Basis.STATED),
                Optional.empty(),
                Optional.of(published)
                        .filter(date -> !date.isBlank())
                        .map(EdtfDate::parse)
                        .map(date -> new PublicationDate(date, PublicationDate.Basis.STATED, Optional.empty())),
                "ar",
                Optional.empty(),
                SHIPPED.articles().getFirst().paragraphs());
    }

    /** The first event of the chronology with other words wherever it has some, and another date. */
    static Event event(String words, String edtf) {
        Bilingual said = new Bilingual(words, words);
        Event event = SHIPPED.events().getFirst();
        return new Event(
                event.id(),
                said,
                said,
                new EventDate(EdtfDate.parse(edtf), EventDate.Basis.OUTSIDE, Optional.of(said)),
                event.type(),
                event.participants(),
                Optional.of(said),
                event.evidence(),
                Optional.of(said),
                event.outside(),
                true);
    }
}
