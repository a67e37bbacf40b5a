package infiraj.intake;

import infiraj.intake.Proposed.Ground;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a saved web page says: the lines of its main part, and what its head says for machines. Nothing it refers to is
 * loaded, no script is run.
 *
 * @param text the lines of the main part
 * @param headline its headline
 * @param outlet the name of the site
 * @param published the day it appeared
 */
record WebPage(
        String text,
        Optional<Proposed<String>> headline,
        Optional<Proposed<String>> outlet,
        Optional<Proposed<LocalDate>> published) {
    private static final List<String> DAYS = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=DC.date.issued]");

    static WebPage read(String html) {
        Document page = Jsoup.parse(html);
        Optional<Proposed<String>> headline = content(page, "meta[property=og:title]")
                .or(() -> words(page, "article h1, main h1", Ground.HEADING))
                .or(() -> words(page, "h1", Ground.HEADING))
                .or(() -> words(page, "title", Ground.TITLE));
        Optional<Proposed<String>> outlet = content(page, "meta[property=og:site_name]")
                .or(() -> content(page, "meta[name=application-name]"))
                .or(() -> content(page, "meta[name=publisher]"));
        return new WebPage(MainText.of(page), headline, outlet, day(page));
    }

    private static Optional<Proposed<LocalDate>> day(Document page) {
        return DAYS.stream()
                .flatMap(where -> content(page, where).stream())
                .flatMap(said -> day(said.value(), said.words()).stream())
                .findFirst()
                .or(() -> attribute(page.selectFirst("time[datetime]"), "datetime")
                        .flatMap(said -> day(said.value(), said.words())));
    }

    private static Optional<Proposed<LocalDate>> day(String written, String words) {
        try {
            return written.length() < 10
                    ? Optional.empty()
                    : Optional.of(new Proposed<>(LocalDate.parse(written.substring(0, 10)), Ground.META, words));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Proposed<String>> content(Document page, String where) {
        return attribute(page.selectFirst(where), "content");
    }

    private static Optional<Proposed<String>> attribute(
            @org.jspecify.annotations.Nullable Element element, String name) {
        String value = element == null ? "" : line(element.attr(name));
        return element == null || value.isBlank()
                ? Optional.empty()
                : Optional.of(new Proposed<>(
                        value, Ground.META, glimpse(element.shallowClone().outerHtml())));
    }

    private static Optional<Proposed<String>> words(Document page, String where, Ground ground) {
        Element element = page.selectFirst(where);
        String value = element == null ? "" : line(element.text());
        return value.isBlank() ? Optional.empty() : Optional.of(new Proposed<>(value, ground, glimpse(value)));
    }

    private static String glimpse(String text) {
        return Draft.cut(line(text), 160);
    }

    /** References to characters (as {@code &#xD800;}) make of a clean page what no text can have. */
    private static String line(String text) {
        return Cleaning.clean(text).replaceAll("\\s+", " ").strip();
    }
}
