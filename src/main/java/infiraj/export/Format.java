package infiraj.export;

import infiraj.model.Event;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** What events can be written as. */
public enum Format {
    /** For spreadsheets. */
    CSV(SpreadsheetWriter::write),
    /** For calendars. */
    ICS(CalendarWriter::write);

    private static final KeyFamily LOSSES = KeyFamily.of("export.loss", Format.class);

    private final Writer writer;

    Format(Writer writer) {
        this.writer = writer;
    }

    /**
     * Writes events in the language of the messages; the stream stays open.
     *
     * @return how many events the format could hold
     * @throws IOException if the stream does not take it
     */
    public int write(Iterable<Event> events, Messages messages, OutputStream out) throws IOException {
        return writer.write(events, messages, out);
    }

    /** What of an event this format cannot carry. */
    public String losses(Messages messages) {
        return messages.say(LOSSES, this);
    }

    @FunctionalInterface
    private interface Writer {
        int write(Iterable<Event> events, Messages messages, OutputStream out) throws IOException;
    }
}
