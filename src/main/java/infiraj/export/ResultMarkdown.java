package infiraj.export;

import infiraj.search.Hit;
import infiraj.search.query.Mark;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;

/** Answers as Markdown: a heading and a quotation each, what matched in bold, and where it stands. */
final class ResultMarkdown {
    private final ResultWords words;
    private final Writer out;

    private ResultMarkdown(Messages messages, Writer out) {
        this.words = new ResultWords(messages);
        this.out = out;
    }

    static int write(ResultExtract extract, Messages messages, Writer out) throws IOException {
        ResultMarkdown writer = new ResultMarkdown(messages, out);
        writer.block("# " + plain(messages.say("export.results-title", extract.query())));
        String readAs = ResultWords.readAs(extract.answers().summary(), messages);
        if (!readAs.isEmpty()) {
            writer.block(plain(readAs));
        }
        writer.block(plain(writer.words.count(extract)));
        extract.each(writer::result);
        return extract.size();
    }

    private void result(int number, Result result) throws IOException {
        block("## " + number + "\\. " + plain(words.source(result)));
        block("> «" + marked(result.hit()) + "»\n>\n> — " + plain(words.citation(result)) + "  \n> "
                + plain(words.match(result.hit())));
    }

    private static String marked(Hit hit) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mark mark : hit.marks()) {
            marked.append(inline(hit.text().substring(at, mark.span().start())))
                    .append("**")
                    .append(inline(mark.span().in(hit.text())))
                    .append("**");
            at = mark.span().end();
        }
        return marked.append(inline(hit.text().substring(at))).toString();
    }

    private static String inline(String text) {
        return MarkdownWriter.inline(ResultWords.shown(text));
    }

    private static String plain(String text) {
        return MarkdownWriter.plain(text);
    }

    private void block(String markdown) throws IOException {
        out.write(markdown);
        out.write("\n\n");
    }
}
