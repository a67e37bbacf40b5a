package infiraj.export;

import infiraj.model.EdtfDate;
import infiraj.search.Hit;
import infiraj.search.Kwic;
import infiraj.search.SearchResult;
import infiraj.text.FormulaGuard;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Answers as a table, keyword in context. Every row says what it answers, so that rows of several searches can stand in one
 * table; a search without answers is one row without a number.
 */
final class ResultTable {
    private static final List<String> COLUMNS = List.of(
            "query",
            "read_as",
            "number",
            "total",
            "kind",
            "id",
            "paragraph",
            "edtf",
            "source",
            "outlet",
            "before",
            "keyword",
            "after",
            "match",
            "answer",
            "text",
            "citation");

    private final ResultWords words;
    private final List<String> search;
    private final String total;
    private final Writer out;

    private ResultTable(ResultExtract extract, Messages messages, Writer out) {
        SearchResult summary = extract.answers().summary();
        this.words = new ResultWords(messages);
        this.search = List.of(text(extract.query()), text(ResultWords.readAs(summary, messages)));
        this.total = Integer.toString(summary.total());
        this.out = out;
    }

    static int write(ResultExtract extract, Messages messages, Writer out) throws IOException {
        ResultTable table = new ResultTable(extract, messages, out);
        Csv.begin(COLUMNS, out);
        if (extract.size() == 0) {
            table.row("", Collections.nCopies(COLUMNS.size() - table.search.size() - 2, ""));
        }
        extract.each((number, result) -> table.row(Integer.toString(number), table.cells(result)));
        return extract.size();
    }

    private void row(String number, List<String> cells) throws IOException {
        List<String> row = new ArrayList<>(search);
        row.add(number);
        row.add(total);
        row.addAll(cells);
        Csv.row(row, out);
    }

    private List<String> cells(Result result) {
        Hit hit = result.hit();
        Kwic line = Kwic.of(hit.text(), hit.best());
        return List.of(
                result instanceof Result.OfPassage ? "passage" : "event",
                result instanceof Result.OfEvent event
                        ? event.id()
                        : hit.place().group(),
                result instanceof Result.OfPassage passage
                        ? Integer.toString(passage.place().paragraph() + 1)
                        : "",
                result.date().map(EdtfDate::edtf).orElse(""),
                text(words.source(result)),
                text(words.outlet(result)),
                text(line.before()),
                text(line.keyword()),
                text(line.after()),
                code(hit.loosestMatch()),
                code(hit.answer()),
                text(hit.text()),
                text(words.citation(result)));
    }

    private static String text(String text) {
        return FormulaGuard.guarded(ResultWords.shown(text));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
