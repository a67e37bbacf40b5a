package infiraj.build;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms of the code, which are the packages right under {@code infiraj}, and the arrows allowed between them. */
public final class Rooms {
    /** Which other rooms and which libraries each room may use, separated by blanks. */
    public static final Map<String, String> ARROWS = Map.ofEntries(
            Map.entry("model", ""),
            Map.entry("text", ""),
            Map.entry("files", ""),
            Map.entry("theme", ""),
            Map.entry("wording", "model text"),
            Map.entry("dating", "model text"),
            Map.entry("corpus", "model text dating files jackson csv"),
            Map.entry("search", "model text lucene jackson"),
            Map.entry("workspace", "model corpus files"),
            Map.entry("export", "model text theme wording dating corpus search"),
            Map.entry("intake", "model text wording dating corpus search jackson jsoup"),
            Map.entry("timeline", "model text theme wording"),
            Map.entry("poster", "model text theme wording timeline"),
            Map.entry("vector", "text theme files timeline"),
            Map.entry("fx", "text theme files javafx"),
            Map.entry(
                    "explorer", "model text theme wording dating corpus search timeline workspace files javafx.beans"),
            Map.entry(
                    "outbox", "model text theme wording search timeline explorer files export poster vector fx javafx"),
            Map.entry("canvas", "text theme timeline fx javafx"),
            Map.entry("review", "model text theme wording dating corpus search intake workspace explorer fx javafx"),
            Map.entry("reader", "model text theme wording fx javafx"),
            Map.entry("slideshow", "model text theme wording corpus search timeline explorer canvas fx javafx"),
            Map.entry(
                    "shell",
                    "model text theme wording dating corpus search timeline explorer canvas reader slideshow intake review outbox workspace fx"
                            + " javafx"),
            Map.entry(
                    "app",
                    "model text theme wording dating corpus search timeline explorer canvas reader slideshow shell intake review outbox workspace export"
                            + " files fx poster vector javafx jackson picocli"));

    private Rooms() {}

    public static Set<String> names() {
        return new TreeSet<>(ARROWS.keySet());
    }

    /** The rooms that a room may use. */
    public static List<String> usedBy(String room) {
        return words(room).filter(ARROWS::containsKey).toList();
    }

    /** The libraries that a room may use, besides the JDK, JSpecify and SLF4J. */
    public static List<String> librariesOf(String room) {
        return words(room).filter(word -> !ARROWS.containsKey(word)).toList();
    }

    private static java.util.stream.Stream<String> words(String room) {
        return Arrays.stream(ARROWS.getOrDefault(room, "").split(" ")).filter(word -> !word.isEmpty());
    }
}
