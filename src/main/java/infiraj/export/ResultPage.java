package infiraj.export;

import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.TextSpan;
import infiraj.search.Hit;
import infiraj.search.query.Mark;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Answers as one page of HTML that needs nothing else: each quoted with its words marked, and where it stands. */
final class ResultPage {
    private final ResultWords words;
    private final WebPage page;

    private ResultPage(Messages messages, Writer out) {
        this.words = new ResultWords(messages);
        this.page = new WebPage(messages, out);
    }

    static int write(ResultExtract extract, Messages messages, Writer out) throws IOException {
        ResultPage writer = new ResultPage(messages, out);
        String title = messages.say("export.results-title", extract.query());
        writer.page.write(ResultWords.shown(title), () -> writer.content(title, extract, messages));
        return extract.size();
    }

    private void content(String title, ResultExtract extract, Messages messages) throws IOException {
        page.line("<header>");
        page.line("<h1>" + shown(title) + "</h1>");
        page.line("<p class=\"muted\">"
                + shown(ResultWords.readAs(extract.answers().summary(), messages)) + "</p>");
        page.line("<p class=\"muted\">" + shown(words.count(extract)) + "</p>");
        page.line("</header>");
        page.finder();
        page.line("<main>");
        page.line("<ol class=\"chronology results\">");
        extract.each(this::result);
        page.line("</ol>");
        page.line("</main>");
    }

    private void result(int number, Result result) throws IOException {
        page.line("<li class=\"event " + kind(result) + "\" id=\"result-" + number + "\">");
        page.line("<p class=\"when\">" + result.date().map(page::date).orElse("") + "</p>");
        page.line("<article class=\"card\">");
        page.line(
                "<h2><span class=\"muted\">" + number + ".</span> <bdi>" + shown(words.source(result)) + "</bdi></h2>");
        page.line("<figure class=\"quotation\">");
        page.line("<blockquote" + language(result) + " dir=\"auto\"><p>" + marked(result.hit()) + "</p></blockquote>");
        page.line("<figcaption><bdi>" + shown(words.citation(result)) + "</bdi><br>" + shown(words.match(result.hit()))
                + "</figcaption>");
        page.line("</figure>");
        page.line("</article>");
        page.line("</li>");
    }

    private static String kind(Result result) {
        return WebPage.kebab(
                result instanceof Result.OfEvent event
                        ? event.event().map(Event::type).flatMap(type -> type.quadClass())
                        : Optional.empty());
    }

    private static String language(Result result) {
        return result instanceof Result.OfPassage passage
                ? passage.article()
                        .map(Article::language)
                        .map(tag -> " lang=\"" + Markup.escaped(tag) + "\"")
                        .orElse("")
                : "";
    }

    private static String marked(Hit hit) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mark mark : hit.marks()) {
            TextSpan span = mark.span();
            marked.append(shown(hit.text().substring(at, span.start())))
                    .append("<mark>")
                    .append(shown(span.in(hit.text())))
                    .append("</mark>");
            at = span.end();
        }
        return marked.append(shown(hit.text().substring(at))).toString();
    }

    private static String shown(String text) {
        return Markup.escaped(ResultWords.shown(text));
    }
}
