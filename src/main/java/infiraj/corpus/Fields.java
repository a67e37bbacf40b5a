package infiraj.corpus;

import infiraj.corpus.Json.Member;
import infiraj.corpus.Json.Struct;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an object that is being decoded. A field that nobody asked for is unknown. Of a value that is no object
 * only that is reported, and every field of it is empty.
 */
public final class Fields {
    private final Located object;
    private final int marksBefore;
    private final List<Member> members;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Located object) {
        this.object = object;
        this.marksBefore = object.report().marks();
        this.members = object.json() instanceof Struct struct ? struct.members() : List.of();
    }

    public static Fields of(Located value) {
        Fields fields = new Fields(value);
        if (!(value.json() instanceof Struct)) {
            value.refuse(ProblemKind.NOT_AN_OBJECT, value.json().glimpse());
        }
        return fields;
    }

    /** A field as it stands. */
    Optional<Located> field(String name) {
        asked.add(name);
        return object.member(name);
    }

    /** A field that may be absent. */
    public <T> Optional<T> optional(String name, Decoder<T> decoder) {
        Optional<Located> field = field(name);
        return field.isPresent() ? decoder.decode(field.get()) : Optional.empty();
    }

    /** A field that must be there. */
    public <T> Optional<T> required(String name, Decoder<T> decoder) {
        return require(name) ? optional(name, decoder) : Optional.empty();
    }

    /** A list that must be there, with at least one item. */
    <T> Optional<List<T>> requiredSome(String name, Decoder<T> decoder) {
        return require(name) ? field(name).orElseThrow().someOf(decoder) : Optional.empty();
    }

    /** A list that must be there. */
    public <T> Optional<List<T>> requiredList(String name, Decoder<T> decoder) {
        return require(name) ? field(name).orElseThrow().list(decoder) : Optional.empty();
    }

    /** One of the constants of an enum. */
    public <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        return require(name) ? Values.constant(field(name).orElseThrow(), constants) : Optional.empty();
    }

    private boolean require(String name) {
        if (field(name).isPresent()) {
            return true;
        }
        if (object.json() instanceof Struct) {
            object.refuse(ProblemKind.MISSING_FIELD, name);
        }
        return false;
    }

    /** Reports a problem with a field that is there. */
    public void refuse(String name, ProblemKind kind, String... arguments) {
        field(name).orElseThrow().refuse(kind, arguments);
    }

    /** Whether no problem has been found in this object so far. */
    boolean areSound() {
        return object.report().marks() == marksBefore;
    }

    /** Reports the fields that nobody asked for; says whether the object can be built. */
    public boolean end() {
        for (Member member : members) {
            if (!asked.contains(member.name())) {
                object.refuse(
                        member.spot(),
                        new Trail.Name(object.trail(), member.name()),
                        ProblemKind.UNKNOWN_FIELD,
                        Excerpt.of(member.name()),
                        String.join(", ", asked));
            }
        }
        return areSound();
    }
}
