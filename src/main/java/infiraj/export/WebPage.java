package infiraj.export;

import infiraj.model.EdtfDate;
import infiraj.model.QuadClass;
import infiraj.wording.DateWords;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of HTML that needs nothing else: faces, style and the script of its search field are within it, and its own policy
 * forbids it to load or run anything more. It runs from right to left in Arabic, can be read without the script, and printed.
 */
final class WebPage {
    /** What HTML takes for a date: a day, month or year of four digits. */
    private static final Pattern MACHINE_DATE = Pattern.compile("(?!0000)\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    private final Messages messages;
    private final Writer out;

    WebPage(Messages messages, Writer out) {
        this.messages = messages;
        this.out = out;
    }

    /** What stands on a page. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** Writes a page around what it holds, whose parts that can be searched for are of class {@code event}. */
    void write(String title, Content content) throws IOException {
        PageParts parts = PageParts.read();
        Language language = messages.wording().language();
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language.tag() + "\" dir=\"" + (language.isRightToLeft() ? "rtl" : "ltr") + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"" + parts.policy() + "\">");
        line("<meta name=\"viewport\" content=\"width=device-width\">");
        line("<meta name=\"color-scheme\" content=\"light dark\">");
        line("<title>" + Markup.escaped(title) + "</title>");
        line("<style>" + parts.style() + "</style>");
        line("</head>");
        line("<body>");
        content.write();
        line("<script>" + parts.script() + "</script>");
        line("</body>");
        line("</html>");
    }

    /** The field that leaves of the page what holds some words. */
    void finder() throws IOException {
        // Shown by the script, for without it there is nothing behind the field.
        line(
                "<div class=\"finder\" id=\"finder\" role=\"search\" hidden><input type=\"search\" id=\"words\" placeholder=\""
                        + said("export.find") + "\" aria-label=\"" + said("export.find")
                        + "\"><output id=\"found\" for=\"words\"></output></div>");
    }

    /** A date in words, and for machines in EDTF. */
    String date(EdtfDate date) {
        String edtf = date.edtf();
        String said =
                Markup.escaped(new DateWords(messages.wording()).withWeekdays().say(date));
        return MACHINE_DATE.matcher(edtf).matches()
                ? "<time datetime=\"" + edtf + "\">" + said + "</time>"
                : "<data value=\"" + Markup.escaped(edtf) + "\">" + said + "</data>";
    }

    /** The class of what is of a kind, or of none. */
    static String kebab(Optional<QuadClass> quad) {
        return quad.map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("context");
    }

    String said(String key) {
        return Markup.escaped(messages.say(key));
    }

    void line(String markup) throws IOException {
        out.write(markup);
        out.write('\n');
    }
}
