package infiraj.app;

import infiraj.dating.FoundDate;
import infiraj.model.EdtfDate;
import java.io.PrintWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** How found dates are printed. */
sealed interface DatesOutput {
    void print(String file, ArticleText.Placed date);

    void finish();

    /** One date to a line, fields parted by tabs: file, start, end, text, EDTF, kind, anchor, rule and perhaps the reason. */
    record Table(PrintWriter out, Optional<DateReasons> reasons) implements DatesOutput {
        @Override
        public void print(String file, ArticleText.Placed placed) {
            FoundDate date = placed.date();
            String value = date.date().map(EdtfDate::edtf).orElse("unknown");
            out.println(String.join(
                            "\t",
                            file,
                            Integer.toString(placed.start()),
                            Integer.toString(placed.end()),
                            placed.words().replaceAll("\\s+", " "),
                            value,
                            date.kind().code(),
                            date.anchor().code(),
                            date.rule().code())
                    + reasons.map(why -> "\t" + why.of(date)).orElse(""));
        }

        @Override
        public void finish() {
            out.flush();
        }
    }

    /** A JSON array with the same fields. */
    final class Json implements DatesOutput {
        private final PrintWriter out;
        private final Optional<DateReasons> reasons;
        private final JsonGenerator json;

        Json(PrintWriter out, Optional<DateReasons> reasons) {
            this.out = out;
            this.reasons = reasons;
            this.json = DatesJson.generator(out);
            json.writeStartArray();
        }

        @Override
        public void print(String file, ArticleText.Placed placed) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("file", file);
            DatesJson.fields(json, placed);
            reasons.ifPresent(why -> json.writeStringProperty("why", why.of(placed.date())));
            json.writeEndObject();
        }

        @Override
        public void finish() {
            json.writeEndArray();
            json.close();
            out.println();
        }
    }
}
