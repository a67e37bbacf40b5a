package infiraj.export;

import infiraj.model.Article;
import infiraj.model.PublicationDate;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Map;

/**
 * The articles that the events rest on as BibTeX, in UTF-8 for biber or for BibTeX 8. Each has biblatex's {@code date},
 * which is EDTF as ours is, and BibTeX's own {@code year} and {@code month} as far as they are known.
 */
final class BibtexWriter {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    /** What the languages that articles are in are called in LaTeX. */
    private static final Map<String, String> BABEL =
            Map.of("ar", "arabic", "en", "english", "fa", "persian", "ja", "japanese", "ko", "korean");

    private final EventText text;
    private final Writer out;

    private BibtexWriter(Messages messages, Writer out) {
        this.text = new EventText(messages);
        this.out = out;
    }

    static int write(Extract extract, Messages messages, Writer out) throws IOException {
        BibtexWriter writer = new BibtexWriter(messages, out);
        out.write("% " + Format.BIBTEX.losses(messages) + "\n");
        for (Article article : extract.articles()) {
            writer.entry(article);
        }
        return extract.articles().size();
    }

    private void entry(Article article) throws IOException {
        out.write("\n@article{" + article.id() + ",\n");
        // Two pairs of braces: styles must not change the case of a title.
        field("title", "{" + escaped(article.headline().text()) + "}");
        if (article.outlet().isPresent()) {
            field("journal", escaped(text.of(article.outlet().get())));
        }
        if (article.published().isPresent()) {
            date(article.published().get());
        }
        String language = BABEL.get(article.language());
        if (language != null) {
            field("langid", language);
        }
        out.write("}\n");
    }

    private void date(PublicationDate published) throws IOException {
        field("date", published.date().edtf());
        LocalDate first = published.date().earliest();
        LocalDate last = published.date().latest();
        if (first.getYear() == last.getYear()) {
            field("year", Integer.toString(first.getYear()));
            if (first.getMonth() == last.getMonth()) {
                // A macro, which a style says in its own language; not a text.
                out.write("  month = " + MONTHS[first.getMonthValue() - 1] + ",\n");
            }
        }
        if (published.reason().isPresent()) {
            field("note", escaped(text.of(published.reason().get())));
        }
    }

    private void field(String name, String value) throws IOException {
        out.write("  " + name + " = {" + value + "},\n");
    }

    /** Every character that TeX gives a meaning, as the text it is. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> out.append("\\textbackslash{}");
                // BibTeX counts braces even behind a backslash.
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '$', '&', '#', '_', '%' -> out.append('\\').appendCodePoint(character);
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                default -> out.appendCodePoint(Character.isISOControl(character) ? ' ' : character);
            }
        });
        return out.toString();
    }
}
