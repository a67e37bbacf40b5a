package infiraj.export;

import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** What an extract can be written as: one file each. */
public enum Format {
    /** An illustrated chronology for a browser or for paper. */
    HTML("html", FormatWriter.text(WebPageWriter::write)),
    /** The same chronology as marked-up text. */
    MARKDOWN("md", FormatWriter.text(MarkdownWriter::write)),
    /** The articles, for LaTeX. */
    BIBTEX("bib", FormatWriter.text(BibtexWriter::write)),
    /** The articles, for reference managers. */
    CSL("json", CslWriter::write),
    /** For spreadsheets. */
    CSV("csv", FormatWriter.text(SpreadsheetWriter::write)),
    /** The events in the program's own format. */
    JSON("json", CorpusWriting::chronology),
    /** Events and articles in the program's own formats, packed. */
    CORPUS("zip", CorpusWriting::corpus),
    /** For timelines on the web. */
    TIMELINEJS("json", TimelineJsWriter::write),
    /** For calendars. */
    ICS("ics", FormatWriter.text(CalendarWriter::write)),
    /** The quotations, for annotation tools. */
    ANNOTATIONS("jsonld", AnnotationWriter::write),
    /** The dates that the articles state, for research in language. */
    TIMEML("xml", FormatWriter.text(TimemlWriter::write));

    private static final KeyFamily LOSSES = KeyFamily.of("export.loss", Format.class);
    private static final KeyFamily PURPOSES = KeyFamily.of("export.purpose", Format.class);

    private final String ending;
    private final FormatWriter<Extract> writer;

    Format(String ending, FormatWriter<Extract> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Writes an extract in the language of the messages; the stream stays open.
     *
     * @return how many events or, of formats that hold no events, articles were written
     * @throws IOException if the stream does not take it
     */
    public int write(Extract extract, Messages messages, OutputStream out) throws IOException {
        return writer.write(extract, messages, out);
    }

    /** What the format is good for, in a few words. */
    public String purpose(Messages messages) {
        return messages.say(PURPOSES, this);
    }

    /** What of an extract this format cannot carry. */
    public String losses(Messages messages) {
        return messages.say(LOSSES, this);
    }

    /** Whether what is written are articles, not events. */
    public boolean holdsArticles() {
        return this == BIBTEX || this == CSL || this == TIMEML;
    }
}
