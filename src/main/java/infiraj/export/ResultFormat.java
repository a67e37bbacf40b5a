package infiraj.export;

import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the answers to a query can be written as: one file each, recognised by how its name ends. */
public enum ResultFormat {
    /** For notes and other documents: every answer quoted with its words in bold. */
    MARKDOWN("md", FormatWriter.text(ResultMarkdown::write)),
    /** For reading, searching and printing: one page that needs nothing else. */
    HTML("html", FormatWriter.text(ResultPage::write)),
    /** For spreadsheets: a concordance with keyword in context. */
    CSV("csv", FormatWriter.text(ResultTable::write)),
    /** For programs: texts with the offsets of what matched. */
    JSON("json", ResultJson::write);

    private final String ending;
    private final FormatWriter<ResultExtract> writer;

    ResultFormat(String ending, FormatWriter<ResultExtract> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format of a file by its name, if it is one of these. */
    public static Optional<ResultFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst();
    }

    /**
     * Writes answers in the language of the messages; the stream stays open.
     *
     * @return how many answers were written
     * @throws IOException if the stream does not take it, or the index cannot be read
     */
    public int write(ResultExtract extract, Messages messages, OutputStream out) throws IOException {
        return writer.write(extract, messages, out);
    }
}
