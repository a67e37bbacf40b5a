package infiraj.export;

import infiraj.dating.DateReader;
import infiraj.dating.FoundDate;
import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfInterval;
import infiraj.model.EdtfInterval.Endpoint;
import infiraj.model.EdtfPoint;
import infiraj.model.Paragraph;
import infiraj.model.Precision;
import infiraj.model.PublicationDate;
import infiraj.model.Qualifier;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The articles that the events rest on as one TimeML document (version 1.2.1), each expression of time in them as a TIMEX3.
 * TimeML knows one article a document; here each begins with a comment that names it and with the day it appeared, to
 * which its relative expressions are anchored.
 */
final class TimemlWriter {
    private final Writer out;
    private int count;

    private TimemlWriter(Writer out) {
        this.out = out;
    }

    static int write(Extract extract, Messages messages, Writer out) throws IOException {
        TimemlWriter writer = new TimemlWriter(out);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<!-- " + comment(Format.TIMEML.losses(messages)) + " -->\n");
        out.write("<TimeML>\n");
        for (Article article : extract.articles()) {
            writer.article(article);
        }
        out.write("</TimeML>\n");
        return extract.articles().size();
    }

    /** Within a comment two hyphens may not stand side by side. */
    private static String comment(String text) {
        return text.replace("-", "‐");
    }

    private void article(Article article) throws IOException {
        // Ids never hold two hyphens side by side.
        out.write("<!-- article " + article.id() + " -->\n");
        Optional<EdtfDate> published = article.published().map(PublicationDate::date);
        Optional<String> anchor = Optional.empty();
        if (published.isPresent()) {
            anchor = Optional.of(nextId());
            timex(published.get(), anchor.get(), " functionInDocument=\"PUBLICATION_TIME\"", "");
            out.write('\n');
        }
        out.write(Markup.escaped(article.headline().text()) + "\n\n");
        List<String> texts = article.paragraphs().stream().map(Paragraph::text).toList();
        Optional<LocalDate> day =
                published.filter(date -> date.earliest().equals(date.latest())).map(EdtfDate::earliest);
        List<List<FoundDate>> found = new DateReader().readArticle(texts, day);
        for (int i = 0; i < texts.size(); i++) {
            paragraph(texts.get(i), found.get(i), anchor);
        }
        out.write('\n');
    }

    private void paragraph(String text, List<FoundDate> found, Optional<String> anchor) throws IOException {
        int done = 0;
        for (FoundDate date : found) {
            out.write(Markup.escaped(text.substring(done, date.span().start())));
            String words = date.span().in(text);
            String function = function(date, anchor);
            if (date.date().isPresent()) {
                timex(date.date().get(), nextId(), function, words);
            } else {
                tag(nextId(), "DATE", TimexValue.UNKNOWN.text(), function, words);
            }
            done = date.span().end();
        }
        out.write(Markup.escaped(text.substring(done)) + "\n");
    }

    private static String function(FoundDate date, Optional<String> anchor) {
        return switch (date.kind()) {
            case EXPLICIT -> " temporalFunction=\"false\"";
            case RELATIVE_TO_PUBLICATION ->
                " temporalFunction=\"true\""
                        + anchor.map(id -> " anchorTimeID=\"" + id + "\"").orElse("");
            case RELATIVE_TO_NARRATION, VAGUE -> " temporalFunction=\"true\"";
        };
    }

    private String nextId() {
        count++;
        return "t" + count;
    }

    private void timex(EdtfDate date, String id, String more, String words) throws IOException {
        switch (date) {
            case EdtfPoint point -> {
                TimexValue value = TimexValue.of(point);
                String type = point.precision() == Precision.SECOND ? "TIME" : "DATE";
                boolean told = value.whole() && !point.qualifier().isUncertain();
                tag(id, type, value.text(), more + doubt(point.qualifier()) + (told ? "" : comment(date)), words);
            }
            case EdtfInterval interval -> stretch(interval, id, more, words);
        }
    }

    /** A stretch of time points at its ends, which stand behind it as expressions without words. */
    private void stretch(EdtfInterval interval, String id, String more, String words) throws IOException {
        Optional<EdtfPoint> start = interval.start().known();
        Optional<EdtfPoint> end = interval.end().known();
        String from = start.isPresent() ? nextId() : "";
        String to = end.isPresent() ? nextId() : "";
        StringBuilder points = new StringBuilder(more);
        start.ifPresent(point -> points.append(" beginPoint=\"").append(from).append('"'));
        end.ifPresent(point -> points.append(" endPoint=\"").append(to).append('"'));
        boolean told = !(interval.start() instanceof Endpoint.Open) && !(interval.end() instanceof Endpoint.Open);
        tag(id, "DURATION", TimexLength.of(interval), points + (told ? "" : comment(interval)), words);
        if (start.isPresent()) {
            timex(start.get(), from, "", "");
        }
        if (end.isPresent()) {
            timex(end.get(), to, "", "");
        }
    }

    private static String doubt(Qualifier qualifier) {
        return qualifier.isApproximate() ? " mod=\"APPROX\"" : "";
    }

    /** What the value cannot say is said in EDTF. */
    private static String comment(EdtfDate date) {
        return " comment=\"EDTF " + date.edtf() + "\"";
    }

    private void tag(String id, String type, String value, String more, String words) throws IOException {
        String start = "<TIMEX3 tid=\"" + id + "\" type=\"" + type + "\" value=\"" + value + "\"" + more;
        out.write(words.isEmpty() ? start + "/>" : start + ">" + Markup.escaped(words) + "</TIMEX3>");
    }
}
