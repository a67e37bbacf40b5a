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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The chronology as one page of HTML that needs nothing else: faces, style and the script of its search field are within
 * it, and its own policy forbids it to load or run anything more. It runs from right to left in Arabic, can be read without
 * the script, and printed.
 */
final class WebPageWriter {
    /** What HTML takes for a date: a day, month or year of four digits. */
    private static final Pattern MACHINE_DATE = Pattern.compile("(?!0000)\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    private final Extract extract;
    private final Messages messages;
    private final EventText text;
    private final Writer out;

    private WebPageWriter(Extract extract, Messages messages, Writer out) {
        this.extract = extract;
        this.messages = messages;
        this.text = new EventText(messages);
        this.out = out;
    }

    static int write(Extract extract, Messages messages, Writer out) throws IOException {
        return new WebPageWriter(extract, messages, out).page();
    }

    private int page() throws IOException {
        PageParts parts = PageParts.read();
        String language = messages.wording().language().tag();
        String direction = messages.wording().language().isRightToLeft() ? "rtl" : "ltr";
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language + "\" dir=\"" + direction + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"" + parts.policy() + "\">");
        line("<meta name=\"viewport\" content=\"width=device-width\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line("<title>" + said("export.title") + "</title>");
        line("<style>" + parts.style() + "</style>");
        line("</head>");
        line("<body>");
        header();
        line("<main>");
        line("<ol class=\"chronology\">");
        int written = 0;
        for (Event event : extract.events()) {
            event(event);
            written++;
        }
        line("</ol>");
        line("</main>");
        sources();
        line("<footer><p>" + Markup.escaped(Format.HTML.losses(messages)) + "</p></footer>");
        line("<script>" + parts.script() + "</script>");
        line("</body>");
        line("</html>");
        return written;
    }

    private void header() throws IOException {
        line("<header>");
        line("<h1>" + said("export.title") + "</h1>");
        line("<p class=\"muted\">" + said("export.subtitle") + "</p>");
        line("<ul class=\"legend\">");
        Names names = new Names(messages.wording());
        for (QuadClass quad : QuadClass.values()) {
            line("<li class=\"" + kebab(Optional.of(quad)) + "\">" + Markup.escaped(names.of(quad)) + "</li>");
        }
        line("<li class=\"" + kebab(Optional.empty()) + "\">" + said("export.context") + "</li>");
        line("</ul>");
        line("</header>");
        // Shown by the script, for without it there is nothing behind the field.
        line(
                "<div class=\"finder\" id=\"finder\" role=\"search\" hidden><input type=\"search\" id=\"words\" placeholder=\""
                        + said("export.find") + "\" aria-label=\"" + said("export.find")
                        + "\"><output id=\"found\" for=\"words\"></output></div>");
    }

    private void event(Event event) throws IOException {
        String kind = kebab(event.type().quadClass()) + (event.landmark() ? " landmark" : "");
        line("<li class=\"event " + kind + "\" id=\"" + event.id() + "\">");
        line("<p class=\"when\">" + date(event) + "</p>");
        line("<article class=\"card\">");
        line("<h2>" + Markup.escaped(text.of(event.title())) + "</h2>");
        line("<p class=\"facts\">" + Markup.escaped(text.facts(event)) + "</p>");
        line("<p class=\"summary\">" + Markup.escaped(text.of(event.summary())) + "</p>");
        for (Evidence evidence : event.evidence()) {
            quotation(evidence);
        }
        remarks(event);
        line("</article>");
        line("</li>");
    }

    private String date(Event event) {
        String edtf = event.date().adopted().edtf();
        String said = Markup.escaped(text.date(event));
        return MACHINE_DATE.matcher(edtf).matches()
                ? "<time datetime=\"" + edtf + "\">" + said + "</time>"
                : "<data value=\"" + Markup.escaped(edtf) + "\">" + said + "</data>";
    }

    private void quotation(Evidence evidence) throws IOException {
        Article article = extract.article(evidence.passage().article());
        int number = 1 + extract.articles().indexOf(article);
        line("<figure class=\"quotation\">");
        line("<blockquote lang=\"" + Markup.escaped(article.language()) + "\" dir=\"auto\"><p>«"
                + Markup.escaped(evidence.quote().exact()) + "»</p></blockquote>");
        line("<figcaption><a href=\"#source-" + number + "\">[" + number + "]</a> <bdi>"
                + Markup.escaped(article.headline().text()) + "</bdi>" + said("export.comma")
                + Markup.escaped(text.paragraph(evidence)) + "</figcaption>");
        line("</figure>");
    }

    private void remarks(Event event) throws IOException {
        List<String> remarks = text.remarks(event);
        if (!remarks.isEmpty()) {
            line("<div class=\"remarks\">");
            for (String remark : remarks) {
                line("<p>" + Markup.escaped(remark) + "</p>");
            }
            line("</div>");
        }
    }

    private void sources() throws IOException {
        line("<section>");
        line("<h2>" + said("export.sources") + "</h2>");
        line("<ol class=\"sources\">");
        List<Article> articles = extract.articles();
        for (int i : IntStream.range(0, articles.size()).toArray()) {
            Article article = articles.get(i);
            line("<li id=\"source-" + (i + 1) + "\"><cite><bdi>"
                    + Markup.escaped(article.headline().text()) + "</bdi></cite>");
            for (String remark : text.source(article)) {
                line("<p class=\"facts\">" + Markup.escaped(remark) + "</p>");
            }
            line("</li>");
        }
        line("</ol>");
        line("</section>");
    }

    private static String kebab(Optional<QuadClass> quad) {
        return quad.map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("context");
    }

    private String said(String key) {
        return Markup.escaped(messages.say(key));
    }

    private void line(String markup) throws IOException {
        out.write(markup);
        out.write('\n');
    }
}
