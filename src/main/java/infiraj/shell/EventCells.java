package infiraj.shell;

import infiraj.explorer.EventOrder;
import infiraj.explorer.EventOrder.By;
import infiraj.explorer.Explorer;
import infiraj.model.Event;
import infiraj.timeline.TimelineItem;
import infiraj.wording.DateWords;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of events says of each: in cells, as a sentence to be heard, and as text to be copied. */
final class EventCells {
    private static final KeyFamily COLUMNS = KeyFamily.of("shell.column", By.class);

    private final EventWords words;
    private final Messages messages;
    private final DateWords dates;
    private final Numbers numbers;

    EventCells(Explorer explorer) {
        this.words = new EventWords(explorer);
        this.messages = new Messages(explorer.appearance().wording());
        this.dates = new DateWords(explorer.appearance().wording());
        this.numbers = new Numbers(explorer.appearance().wording());
    }

    String heading(By by) {
        return messages.say(COLUMNS, by);
    }

    String cell(By by, TimelineItem item) {
        Event event = item.event();
        return switch (by) {
            case DATE -> item.isDated() ? dates.say(event.date().adopted()) : messages.say("shell.undated");
            case TITLE -> item.label();
            case KIND -> words.kindName(event);
            case PARTICIPANTS -> words.participants(event);
            case PLACE -> event.place().map(words::of).orElse("");
            case ARTICLES -> numbers.grouped(EventOrder.articles(item));
        };
    }

    /** The event as one would tell of it. */
    String sentence(TimelineItem item) {
        Event event = item.event();
        List<String> said = new ArrayList<>();
        said.add(messages.say("shell.told", item.label(), cell(By.DATE, item)));
        said.add(messages.say("shell.told-kind", words.kindName(event)));
        if (!event.participants().isEmpty()) {
            said.add(messages.say("shell.told-who", words.participants(event)));
        }
        event.place().ifPresent(place -> said.add(messages.say("shell.told-where", words.of(place))));
        said.add(words.summary(event));
        said.add(messages.say("shell.accounts", EventOrder.articles(item)) + ".");
        if (event.landmark()) {
            said.add(messages.say("shell.told-landmark"));
        }
        if (item.candidate()) {
            said.add(messages.say("shell.told-candidate"));
        }
        return String.join(" ", said);
    }

    /** A sentence each, one below the other. */
    String sentences(List<TimelineItem> items) {
        return items.stream().map(this::sentence).map(FindingCopies::clean).collect(Collectors.joining("\n"));
    }

    /** For a spreadsheet: the headings, then a line for each event with its cells, its date in EDTF and its summary. */
    String table(List<TimelineItem> items) {
        Stream<String> headings = Stream.concat(
                Arrays.stream(By.values()).map(this::heading), Stream.of("EDTF", messages.say("shell.column-summary")));
        return Stream.concat(
                        Stream.of(line(headings)),
                        items.stream()
                                .map(item -> line(Stream.concat(
                                        Arrays.stream(By.values()).map(by -> cell(by, item)),
                                        Stream.of(item.event().date().adopted().edtf(), words.summary(item.event()))))))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Stream<String> cells) {
        return cells.map(FindingCopies::clean).collect(Collectors.joining("\t"));
    }
}
