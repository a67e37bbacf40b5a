package infiraj.export;

import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.QuadClass;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The chronology as one page of HTML that needs nothing else. */
final class WebPageWriter {
    private final Extract extract;
    private final Messages messages;
    private final EventText text;
    private final WebPage page;

    private WebPageWriter(Extract extract, Messages messages, Writer out) {
        this.extract = extract;
        this.messages = messages;
        this.text = new EventText(messages);
        this.page = new WebPage(messages, out);
    }

    static int write(Extract extract, Messages messages, Writer out) throws IOException {
        WebPageWriter writer = new WebPageWriter(extract, messages, out);
        AtomicInteger written = new AtomicInteger();
        writer.page.write(messages.say("export.title"), () -> written.set(writer.content()));
        return written.get();
    }

    /** How many events it holds. */
    private int content() throws IOException {
        header();
        page.line("<main>");
        page.line("<ol class=\"chronology\">");
        int written = 0;
        for (Event event : extract.events()) {
            event(event);
            written++;
        }
        page.line("</ol>");
        page.line("</main>");
        sources();
        page.line("<footer><p>" + Markup.escaped(Format.HTML.losses(messages)) + "</p></footer>");
        return written;
    }

    private void header() throws IOException {
        page.line("<header>");
        page.line("<h1>" + page.said("export.title") + "</h1>");
        page.line("<p class=\"muted\">" + page.said("export.subtitle") + "</p>");
        page.line("<ul class=\"legend\">");
        Names names = new Names(messages.wording());
        for (QuadClass quad : QuadClass.values()) {
            page.line("<li class=\"" + WebPage.kebab(Optional.of(quad)) + "\">" + Markup.escaped(names.of(quad))
                    + "</li>");
        }
        page.line("<li class=\"" + WebPage.kebab(Optional.empty()) + "\">" + page.said("export.context") + "</li>");
        page.line("</ul>");
        if (extract.figure().isPresent()) {
            Extract.Figure figure = extract.figure().get();
            page.line("<figure class=\"climate\">" + figure.svg());
            page.line("<figcaption>" + Markup.escaped(figure.caption()) + "</figcaption>");
            page.line("</figure>");
        }
        page.line("</header>");
        page.finder();
    }

    private void event(Event event) throws IOException {
        String kind = WebPage.kebab(event.type().quadClass()) + (event.landmark() ? " landmark" : "");
        page.line("<li class=\"event " + kind + "\" id=\"" + event.id() + "\">");
        page.line("<p class=\"when\">" + page.date(event.date().adopted()) + "</p>");
        page.line("<article class=\"card\">");
        page.line("<h2>" + Markup.escaped(text.of(event.title())) + "</h2>");
        page.line("<p class=\"facts\">" + Markup.escaped(text.facts(event)) + "</p>");
        page.line("<p class=\"summary\">" + Markup.escaped(text.of(event.summary())) + "</p>");
        for (Evidence evidence : event.evidence()) {
            quotation(evidence);
        }
        remarks(event);
        page.line("</article>");
        page.line("</li>");
    }

    private void quotation(Evidence evidence) throws IOException {
        Article article = extract.article(evidence.passage().article());
        int number = 1 + extract.articles().indexOf(article);
        page.line("<figure class=\"quotation\">");
        page.line("<blockquote lang=\"" + Markup.escaped(article.language()) + "\" dir=\"auto\"><p>«"
                + Markup.escaped(evidence.quote().exact()) + "»</p></blockquote>");
        page.line("<figcaption><a href=\"#source-" + number + "\">[" + number + "]</a> <bdi>"
                + Markup.escaped(article.headline().text()) + "</bdi>" + page.said("export.comma")
                + Markup.escaped(text.paragraph(evidence)) + "</figcaption>");
        page.line("</figure>");
    }

    private void remarks(Event event) throws IOException {
        List<String> remarks = text.remarks(event);
        if (!remarks.isEmpty()) {
            page.line("<div class=\"remarks\">");
            for (String remark : remarks) {
                page.line("<p>" + Markup.escaped(remark) + "</p>");
            }
            page.line("</div>");
        }
    }

    private void sources() throws IOException {
        page.line("<section>");
        page.line("<h2>" + page.said("export.sources") + "</h2>");
        page.line("<ol class=\"sources\">");
        List<Article> articles = extract.articles();
        for (int i : IntStream.range(0, articles.size()).toArray()) {
            Article article = articles.get(i);
            page.line("<li id=\"source-" + (i + 1) + "\"><cite><bdi>"
                    + Markup.escaped(article.headline().text()) + "</bdi></cite>");
            for (String remark : text.source(article)) {
                page.line("<p class=\"facts\">" + Markup.escaped(remark) + "</p>");
            }
            page.line("</li>");
        }
        page.line("</ol>");
        page.line("</section>");
    }
}
