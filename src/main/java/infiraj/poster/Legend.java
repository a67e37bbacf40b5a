package infiraj.poster;

import infiraj.model.QuadClass;
import infiraj.poster.Column.Entry;
import infiraj.theme.Role;
import infiraj.timeline.Colours;
import infiraj.timeline.Drawing;
import infiraj.timeline.TextStyle;
import infiraj.timeline.TimelineItem;
import infiraj.timeline.TimelineWords;
import infiraj.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the colours and shapes of a picture mean: of those that it shows. */
final class Legend {
    private final Messages messages;
    private final TextStyle style;
    private final double unit;

    Legend(Messages messages, TextStyle style, double textScale) {
        this.messages = messages;
        this.style = style;
        this.unit = textScale;
    }

    /**
     * @param grouped whether events stand behind badges
     */
    List<Entry> entries(List<TimelineItem> items, TimelineWords words, boolean grouped) {
        List<Entry> entries = new ArrayList<>();
        Stream.concat(Stream.of(QuadClass.values()).map(Optional::of), Stream.of(Optional.<QuadClass>empty()))
                .filter(kind -> items.stream().anyMatch(item -> item.kind().equals(kind)))
                .forEach(kind -> entries.add(kind(kind, words.kind(kind))));
        if (items.stream().anyMatch(item -> !item.extent().isOneDay())) {
            entries.add(bar(9, 1, false, messages.say("poster.lasting")));
        }
        if (items.stream().anyMatch(Legend::isDoubtful)) {
            entries.add(bar(6, 0.5, true, messages.say("poster.doubtful")));
        }
        if (items.stream().anyMatch(item -> !item.readings().isEmpty())) {
            entries.add(bar(3, 0.4, false, messages.say("poster.reading")));
        }
        if (grouped) {
            entries.add(badge());
        }
        entries.add(publication());
        return entries;
    }

    private static boolean isDoubtful(TimelineItem item) {
        return item.extent().fadeStart() < item.extent().start()
                || item.extent().fadeEnd() > item.extent().end();
    }

    private Entry kind(Optional<QuadClass> kind, String name) {
        double radius = 6 * unit;
        return new Entry(
                (x, y) -> List.of(
                        new Drawing.Glyph(x, y, radius, Colours.of(kind), Colours.form(kind), Colours.hollow(kind))),
                2 * radius,
                name);
    }

    private Entry bar(double thickness, double opacity, boolean fading, String text) {
        double half = 20 * unit;
        double solid = fading ? half / 4 : half;
        double height = thickness * unit;
        return new Entry(
                (x, y) -> List.of(new Drawing.Bar(
                        x - half,
                        x - solid,
                        x + solid,
                        x + half,
                        y - height / 2,
                        height,
                        Role.CONTEXT,
                        opacity,
                        false)),
                2 * half,
                text);
    }

    private Entry badge() {
        double width = 34 * unit;
        double height = 17 * unit;
        String three = messages.wording().digits("+3");
        return new Entry(
                (x, y) -> List.of(
                        new Drawing.Box(x - width / 2, y - height / 2, width, height, height / 2, Role.ACCENT_SOFT, 1),
                        new Drawing.Frame(x - width / 2, y - height / 2, width, height, height / 2, Role.ACCENT, 1),
                        new Drawing.Label(x, y + 0.34 * style.size(), three, Drawing.Anchor.CENTER, style, Role.TEXT)),
                width,
                messages.say("poster.grouped"));
    }

    private Entry publication() {
        double radius = 4.5 * unit;
        return new Entry(
                (x, y) -> List.of(new Drawing.Glyph(x, y, radius, Role.PUBLICATION, Drawing.Form.TRIANGLE, false)),
                2 * radius,
                messages.say("poster.publication"));
    }
}
