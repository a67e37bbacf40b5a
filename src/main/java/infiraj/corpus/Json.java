package infiraj.corpus;

import java.util.List;

/** A value of a JSON file that knows where it stands. */
sealed interface Json {
    Spot spot();

    /** An object; its names are distinct. */
    record Struct(Spot spot, List<Member> members) implements Json {}

    /** An array. */
    record Array(Spot spot, List<Json> items) implements Json {}

    /** A string. */
    record Text(Spot spot, String value) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as it is written. */
    record Literal(Spot spot, String written) implements Json {}

    /** A named value of an object. */
    record Member(Spot spot, String name, Json value) {}

    /** The value in a few characters, to show a person what was found. */
    default String glimpse() {
        return switch (this) {
            case Struct _ -> "{…}";
            case Array _ -> "[…]";
            case Text(Spot _, String value) -> '"' + Excerpt.of(value) + '"';
            case Literal(Spot _, String written) -> Excerpt.of(written);
        };
    }
}
