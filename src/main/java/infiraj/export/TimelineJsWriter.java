package infiraj.export;

import infiraj.corpus.JsonText;
import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfInterval;
import infiraj.model.EdtfPoint;
import infiraj.model.Event;
import infiraj.model.Precision;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * JSON of TimelineJS 3. An event needs a day, month or year to begin with; what a date says beyond that is said in words.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">its format</a>
 */
final class TimelineJsWriter {
    private static final LocalDate FIRST = LocalDate.of(-9999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final JsonText json;
    private final Extract extract;
    private final Messages messages;
    private final EventText text;

    private TimelineJsWriter(JsonText json, Extract extract, Messages messages) {
        this.json = json;
        this.extract = extract;
        this.messages = messages;
        this.text = new EventText(messages);
    }

    static int write(Extract extract, Messages messages, OutputStream out) throws IOException {
        AtomicInteger written = new AtomicInteger();
        JsonText.write(out, json -> new TimelineJsWriter(json, extract, messages).timeline(written));
        return written.get();
    }

    private void timeline(AtomicInteger written) {
        json.object(() -> {
            json.object("title", () -> {
                json.string("unique_id", "infiraj");
                words(
                        messages.say("export.title"),
                        "<p>" + Markup.escaped(Format.TIMELINEJS.losses(messages)) + "</p>");
            });
            json.list("events", () -> {
                for (Event event : extract.events()) {
                    EdtfDate date = event.date().adopted();
                    if (!date.earliest().isBefore(FIRST) && !date.earliest().isAfter(LAST)) {
                        json.object(() -> slide(event, date));
                        written.incrementAndGet();
                    }
                }
            });
        });
    }

    private void slide(Event event, EdtfDate date) {
        json.string("unique_id", event.id());
        switch (date) {
            case EdtfPoint point -> {
                date("start_date", point.earliest(), point.precision());
                if (!isUnit(point.precision())) {
                    date("end_date", point.latest(), point.precision());
                }
            }
            case EdtfInterval interval -> {
                // What has no known beginning is not written, so there is one.
                date("start_date", interval.earliest(), precision(interval.start()));
                if (!interval.latest().isAfter(LAST)) {
                    date("end_date", interval.latest(), precision(interval.end()));
                }
            }
        }
        json.string("display_date", text.date(event));
        json.string("group", text.kind(event));
        words(text.of(event.title()), body(event));
    }

    private static Precision precision(EdtfInterval.Endpoint end) {
        return end.known().map(EdtfPoint::precision).orElse(Precision.DAY);
    }

    /** Whether a date of this precision is one day, month or year of a calendar. */
    private static boolean isUnit(Precision precision) {
        return switch (precision) {
            case YEAR, MONTH, DAY, SECOND -> true;
            default -> false;
        };
    }

    /** A day as closely as it is known. */
    private void date(String name, LocalDate day, Precision precision) {
        json.object(name, () -> {
            json.number("year", day.getYear());
            if (precision != Precision.YEAR) {
                json.number("month", day.getMonthValue());
                if (precision != Precision.MONTH) {
                    json.number("day", day.getDayOfMonth());
                }
            }
        });
    }

    private void words(String headline, String body) {
        json.object("text", () -> {
            // Headlines are HTML as well.
            json.string("headline", Markup.escaped(headline));
            json.string("text", body);
        });
    }

    private String body(Event event) {
        String direction = messages.wording().language().isRightToLeft() ? "rtl" : "ltr";
        StringBuilder html = new StringBuilder("<div dir=\"" + direction + "\"><p>")
                .append(Markup.escaped(text.of(event.summary())))
                .append("</p>");
        event.evidence().forEach(evidence -> {
            Article article = extract.article(evidence.passage().article());
            html.append("<blockquote dir=\"auto\">«")
                    .append(Markup.escaped(evidence.quote().exact()))
                    .append("»<br><cite>")
                    .append(Markup.escaped(article.headline().text()))
                    .append("</cite></blockquote>");
        });
        text.remarks(event)
                .forEach(remark ->
                        html.append("<p>").append(Markup.escaped(remark)).append("</p>"));
        return html.append("</div>").toString();
    }
}
