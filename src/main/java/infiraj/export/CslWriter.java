package infiraj.export;

import infiraj.corpus.JsonText;
import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfInterval;
import infiraj.model.EdtfPoint;
import infiraj.model.Precision;
import infiraj.model.Qualifier;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The articles that the events rest on as CSL-JSON, the citations of Zotero, Pandoc and others. A date is given in parts
 * where parts can say it, else in words, with its EDTF value beside them.
 */
final class CslWriter {
    private final JsonText json;
    private final EventText text;
    private final DateWords dates;

    private CslWriter(JsonText json, Messages messages) {
        this.json = json;
        this.text = new EventText(messages);
        this.dates = new DateWords(messages.wording());
    }

    static int write(Extract extract, Messages messages, OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            CslWriter writer = new CslWriter(json, messages);
            json.array(() -> extract.articles().forEach(article -> json.object(() -> writer.fields(article))));
        });
        return extract.articles().size();
    }

    private void fields(Article article) {
        json.string("id", article.id());
        json.string("type", "article-newspaper");
        json.string("title", article.headline().text());
        article.outlet().ifPresent(outlet -> json.string("container-title", text.of(outlet)));
        json.string("language", article.language());
        article.published().ifPresent(published -> {
            issued(published.date());
            published.reason().ifPresent(reason -> json.string("note", text.of(reason)));
        });
    }

    private void issued(EdtfDate date) {
        Optional<List<EdtfPoint>> points = points(date);
        json.object("issued", () -> {
            if (points.isEmpty()) {
                json.string("literal", dates.say(date));
                return;
            }
            json.list("date-parts", () -> points.get().forEach(this::parts));
            if (points.get().stream().anyMatch(point -> point.qualifier() == Qualifier.APPROXIMATE)) {
                json.isTrue("circa");
            }
        });
        if (points.isEmpty()) {
            json.object("custom", () -> json.string("edtf", date.edtf()));
        }
    }

    /** The one or two points that date parts can say; absent where they cannot say all of the date. */
    private static Optional<List<EdtfPoint>> points(EdtfDate date) {
        List<EdtfPoint> points = switch (date) {
            case EdtfPoint point -> List.of(point);
            case EdtfInterval interval ->
                interval.start().known().isPresent() && interval.end().known().isPresent()
                        ? List.of(
                                interval.start().known().get(),
                                interval.end().known().get())
                        : List.of();
        };
        return points.isEmpty() || !points.stream().allMatch(CslWriter::isOfParts)
                ? Optional.empty()
                : Optional.of(points);
    }

    private static boolean isOfParts(EdtfPoint point) {
        boolean isUnit = switch (point.precision()) {
            case YEAR, MONTH, DAY -> true;
            default -> false;
        };
        return isUnit && !point.qualifier().isUncertain() && !point.edtf().contains("X");
    }

    private void parts(EdtfPoint point) {
        LocalDate day = point.earliest();
        json.array(() -> {
            json.number(day.getYear());
            if (!point.precision().isCoarserThan(Precision.MONTH)) {
                json.number(day.getMonthValue());
            }
            if (!point.precision().isCoarserThan(Precision.DAY)) {
                json.number(day.getDayOfMonth());
            }
        });
    }
}
