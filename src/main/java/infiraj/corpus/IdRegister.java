package infiraj.corpus;

import java.util.HashMap;
import java.util.Map;

/** Sees to it that no two articles have the same id. */
final class IdRegister {
    private final Map<String, Place> places = new HashMap<>();

    /** Where an id stands. */
    private record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** Takes an id; if it is taken already, the report says where. */
    void claim(Located id) {
        if (id.json() instanceof Json.Text(Spot spot, String value)) {
            Place first =
                    places.putIfAbsent(value, new Place(id.file().getFileName().toString(), spot.line()));
            if (first != null) {
                id.refuse(ProblemKind.DUPLICATE_ID, Excerpt.of(value), first.toString());
            }
        }
    }
}
