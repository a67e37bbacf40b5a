package infiraj.shell.command;

import infiraj.text.Folding;
import infiraj.wording.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the help says, and what of it answers a query; apart from the window, so that none is needed to check it. */
final class HelpLines {
    /**
     * @param keys alternatives, each what is printed on the keys that are pressed together
     * @param meaning what they do
     */
    record Line(List<List<String>> keys, String meaning) {
        Line {
            keys = keys.stream().map(List::copyOf).toList();
        }

        private String text() {
            return meaning + " "
                    + keys.stream().map(caps -> String.join(" ", caps)).collect(Collectors.joining(" "));
        }
    }

    private HelpLines() {}

    /**
     * The lines in which every word of the query begins some word, in any spelling; by section, sections without any left out.
     */
    static Map<Section, List<Line>> matching(String query, Messages messages) {
        List<String> wanted = words(query);
        Map<Section, List<Line>> found = new EnumMap<>(Section.class);
        all(messages).forEach((section, lines) -> {
            List<String> title = words(messages.say(Section.NAMES, section));
            List<Line> answers =
                    lines.stream().filter(line -> answers(line, title, wanted)).toList();
            if (!answers.isEmpty()) {
                found.put(section, answers);
            }
        });
        return found;
    }

    private static boolean answers(Line line, List<String> title, List<String> wanted) {
        List<String> there = new ArrayList<>(words(line.text()));
        there.addAll(title);
        return wanted.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).text().split("[\\s،,.:()]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<Section, List<Line>> all(Messages messages) {
        Map<Section, List<Line>> lines = new EnumMap<>(Section.class);
        for (Act act : Act.values()) {
            List<List<String>> keys =
                    act.keys().stream().map(Key::caps).distinct().toList();
            if (!keys.isEmpty()) {
                add(lines, act.section(), new Line(keys, messages.say(Act.NAMES, act)));
            }
        }
        for (Hint hint : Hint.values()) {
            List<String> keys = Arrays.asList(messages.say(Hint.KEYS, hint).split("\\|"));
            add(
                    lines,
                    hint.section(),
                    new Line(keys.stream().map(HelpLines::caps).toList(), messages.say(Hint.MEANINGS, hint)));
        }
        return lines;
    }

    /** {@code Ctrl+Shift+C} is three keys; a lone plus sign is one. */
    private static List<String> caps(String keys) {
        return Arrays.stream(keys.strip().split("(?<=\\S)\\+"))
                .map(String::strip)
                .toList();
    }

    private static void add(Map<Section, List<Line>> lines, Section section, Line line) {
        lines.computeIfAbsent(section, fresh -> new ArrayList<>()).add(line);
    }
}
