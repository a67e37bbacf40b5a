package infiraj.export;

import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.wording.Messages;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * iCalendar (RFC 5545): each event lasts all days that its date can mean. A date without a first or last day, or outside the
 * years 1 to 9999, has no place in a calendar, so such events are left out; the file says so.
 */
final class CalendarWriter {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    /** The end is the day after the last, and must be a day of the calendar as well. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final Writer out;
    private final Messages messages;

    private CalendarWriter(Writer out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    static int write(Extract extract, Messages messages, Writer out) throws IOException {
        return new CalendarWriter(out, messages).calendar(extract.events());
    }

    private int calendar(Iterable<Event> events) throws IOException {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Infiraj//Chronology//EN");
        line("X-WR-CALDESC:" + escaped(Format.ICS.losses(messages)));
        int written = 0;
        for (Event event : events) {
            LocalDate first = event.date().adopted().earliest();
            LocalDate last = event.date().adopted().latest();
            if (!first.isBefore(FIRST) && !last.isAfter(LAST)) {
                entry(event, first, last);
                written++;
            }
        }
        line("END:VCALENDAR");
        return written;
    }

    private void entry(Event event, LocalDate first, LocalDate last) throws IOException {
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@infiraj");
        // Required, though nothing changes here: a fixed stamp makes equal events equal files.
        line("DTSTAMP:19700101T000000Z");
        line("DTSTART;VALUE=DATE:" + first.format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + last.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + escaped(messages.wording().of(event.title())));
        line("DESCRIPTION:" + escaped(description(event)));
        line("X-INFIRAJ-EDTF:" + escaped(event.date().adopted().edtf()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private String description(Event event) {
        StringBuilder text = new StringBuilder(messages.wording().of(event.summary()));
        if (event.date().basis() == EventDate.Basis.OUTSIDE) {
            text.append('\n').append(messages.say("export.date-outside"));
        }
        event.date()
                .reason()
                .map(messages.wording()::of)
                .ifPresent(reason -> text.append('\n').append(reason));
        event.evidence()
                .forEach(evidence -> text.append("\n«")
                        .append(evidence.quote().exact())
                        .append("» (")
                        .append(evidence.passage().article())
                        .append(')'));
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> safe.append('\\').append(c);
                case '\n' -> safe.append("\\n");
                default -> safe.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** At most 75 octets a line, a blank before each that goes on, no character torn apart (section 3.1). */
    private void line(String content) throws IOException {
        int octets = 0;
        int done = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int length = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + length > 75) {
                out.write(content, done, i - done);
                out.write("\r\n ");
                done = i;
                octets = 1;
            }
            octets += length;
            i += Character.charCount(character);
        }
        out.write(content, done, content.length() - done);
        out.write("\r\n");
    }
}
