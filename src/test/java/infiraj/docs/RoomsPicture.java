package infiraj.docs;

import infiraj.build.Rooms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the rooms and their arrows as docs/pictures/rooms.svg: a room stands above every room it uses. An arrow that
 * follows from others is left out, or nothing could be seen.
 */
public final class RoomsPicture {
    static final Path FILE = Path.of("docs", "pictures", "rooms.svg");

    private static final int WIDTH = 900;
    private static final int ROW = 104;
    private static final int BOX_WIDTH = 118;
    private static final int BOX_HEIGHT = 46;
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" text-anchor="middle">
            <marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <polygon points="0,0 8,4 0,8" fill="#8a94a3"/></marker>
            <rect x="0" y="0" width="%d" height="%d" fill="#faf8f4"/>
            """;

    private record Spot(double x, double y) {}

    private RoomsPicture() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, draw());
    }

    static String draw() {
        Map<Integer, List<String>> rows = rows();
        Map<String, Spot> spots = new TreeMap<>();
        for (int level = rows.size() - 1; level >= 0; level--) {
            List<String> rooms = new ArrayList<>(rows.getOrDefault(level, List.of()));
            // Under those that use them, so that arrows cross less.
            rooms.sort(Comparator.comparingDouble(room -> middleOfUsers(room, spots)));
            double step = (double) WIDTH / rooms.size();
            for (int i = 0; i < rooms.size(); i++) {
                spots.put(rooms.get(i), new Spot(step * (i + 0.5), (rows.size() - level - 0.5) * ROW));
            }
        }
        int height = rows.size() * ROW;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, HEAD, WIDTH, height, WIDTH, height));
        spots.forEach((room, from) ->
                direct(room).forEach(used -> svg.append(arrow(from, spots.getOrDefault(used, from)))));
        spots.forEach((room, spot) -> svg.append(box(room, spot)));
        return svg.append("</svg>\n").toString();
    }

    private static double middleOfUsers(String room, Map<String, Spot> above) {
        return above.entrySet().stream()
                .filter(user -> direct(user.getKey()).contains(room))
                .mapToDouble(user -> user.getValue().x)
                .average()
                .orElse(WIDTH / 2.0);
    }

    private static Map<Integer, List<String>> rows() {
        Map<Integer, List<String>> rows = new TreeMap<>();
        for (String room : Rooms.names()) {
            rows.computeIfAbsent(level(room), level -> new ArrayList<>()).add(room);
        }
        return rows;
    }

    /** How many rooms lie under one another below a room. */
    private static int level(String room) {
        return Rooms.usedBy(room).stream()
                .mapToInt(used -> level(used) + 1)
                .max()
                .orElse(0);
    }

    /** The rooms that a room uses and that no other room it uses would lead to. */
    private static List<String> direct(String room) {
        List<String> used = Rooms.usedBy(room);
        return used.stream()
                .filter(one -> used.stream().noneMatch(other -> reaches(other, one)))
                .toList();
    }

    private static boolean reaches(String from, String to) {
        return Rooms.usedBy(from).stream().anyMatch(used -> used.equals(to) || reaches(used, to));
    }

    private static String arrow(Spot from, Spot to) {
        double top = from.y + BOX_HEIGHT / 2.0;
        double bottom = to.y - BOX_HEIGHT / 2.0;
        double bend = (bottom - top) / 2;
        return String.format(
                Locale.ROOT,
                "<path fill=\"none\" stroke=\"#8a94a3\" stroke-width=\"1.4\" marker-end=\"url(#tip)\" d=\"M%.0f %.0f C%.0f %.0f %.0f %.0f %.0f %.0f\"/>%n",
                from.x,
                top,
                from.x,
                top + bend,
                to.x,
                bottom - bend,
                to.x,
                bottom);
    }

    private static String box(String room, Spot spot) {
        String libraries = String.join(", ", Rooms.librariesOf(room));
        double baseline = libraries.isEmpty() ? spot.y + 5 : spot.y - 2;
        return String.format(
                Locale.ROOT,
                """
                <rect x="%.0f" y="%.0f" width="%d" height="%d" rx="8" fill="#ffffff" stroke="#0f766e"/>
                <text font-size="16" fill="#18212f" x="%.0f" y="%.0f">%s</text>
                <text font-size="11" fill="#5d6675" x="%.0f" y="%.0f">%s</text>
                """,
                spot.x - BOX_WIDTH / 2.0,
                spot.y - BOX_HEIGHT / 2.0,
                BOX_WIDTH,
                BOX_HEIGHT,
                spot.x,
                baseline,
                room,
                spot.x,
                spot.y + 14,
                libraries);
    }
}
