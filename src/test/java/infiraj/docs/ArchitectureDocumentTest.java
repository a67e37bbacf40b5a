package infiraj.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.build.Rooms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** docs/architecture.md draws the arrows that the build allows. */
class ArchitectureDocumentTest {
    @Test
    void theTableHoldsTheArrowsThatAreAllowed() {
        Map<String, List<String>> written = new TreeMap<>();
        for (List<String> row : Markdown.of(Path.of("docs", "architecture.md")).table("Room")) {
            written.put(row.getFirst(), List.of(row.get(2), row.get(3)));
        }
        Map<String, List<String>> allowed = new TreeMap<>();
        for (String room : Rooms.names()) {
            allowed.put(room, List.of(String.join(" ", Rooms.usedBy(room)), String.join(" ", Rooms.librariesOf(room))));
        }
        assertEquals(allowed, written);
    }

    @Test
    void thePictureIsDrawnFromTheSameArrows() throws Exception {
        String command = "draw it again: mvn test-compile exec:exec@rooms-picture";
        assertEquals(RoomsPicture.draw(), Files.readString(RoomsPicture.FILE), command);
    }
}
