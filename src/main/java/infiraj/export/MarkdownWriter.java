package infiraj.export;

import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The chronology as Markdown (CommonMark 0.31), one heading for each event, articles as numbered sources at the end. Nothing
 * in a text can be taken for markup.
 */
final class MarkdownWriter {
    /** Characters that can begin markup anywhere; a backslash before any ASCII punctuation makes it plain text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#!|~$]");
    /** What can begin a list or an underline where a line begins. */
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})?([-+=.)])");

    private final Extract extract;
    private final Messages messages;
    private final EventText text;
    private final Writer out;

    private MarkdownWriter(Extract extract, Messages messages, Writer out) {
        this.extract = extract;
        this.messages = messages;
        this.text = new EventText(messages);
        this.out = out;
    }

    static int write(Extract extract, Messages messages, Writer out) throws IOException {
        return new MarkdownWriter(extract, messages, out).document();
    }

    private int document() throws IOException {
        block("# " + plain(messages.say("export.title")));
        int written = 0;
        for (Event event : extract.events()) {
            event(event);
            written++;
        }
        block("## " + plain(messages.say("export.sources")));
        int number = 1;
        for (Article article : extract.articles()) {
            block(number + ". " + plain(article.headline().text()) + lines(text.source(article)));
            number++;
        }
        block("---");
        block("*" + plain(Format.MARKDOWN.losses(messages)) + "*");
        return written;
    }

    /** Further lines of a list's item; two blanks break the line before. */
    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "  \n   " + plain(line)).collect(Collectors.joining());
    }

    private void event(Event event) throws IOException {
        block("## " + (event.landmark() ? "★ " : "") + plain(text.of(event.title())));
        block("**" + plain(text.date(event)) + "**  \n" + plain(text.facts(event)));
        block(plain(text.of(event.summary())));
        for (Evidence evidence : event.evidence()) {
            int number = 1
                    + extract.articles()
                            .indexOf(extract.article(evidence.passage().article()));
            block("> «" + plain(evidence.quote().exact()) + "»\n>\n> — \\[" + number + "\\], "
                    + plain(text.paragraph(evidence)));
        }
        for (String remark : text.remarks(event)) {
            block("- " + plain(remark));
        }
    }

    private void block(String markdown) throws IOException {
        out.write(markdown);
        out.write("\n\n");
    }

    /** A text within a line, blanks at its ends kept. */
    static String inline(String text) {
        return MARKUP.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /** A text of any lines as one line that means nothing but itself. */
    static String plain(String text) {
        return LIST.matcher(inline(text.strip())).replaceFirst("$1\\\\$2");
    }
}
