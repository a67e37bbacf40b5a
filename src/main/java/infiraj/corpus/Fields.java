package infiraj.corpus;

import infiraj.corpus.Json.Member;
import infiraj.corpus.Json.Struct;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of an object that is being decoded. A field that nobody asked for is unknown. */
final class Fields {
    private final Located object;
    private final Struct struct;
    private final Set<String> asked = new LinkedHashSet<>();
    private final int marksBefore;

    Fields(Located object, Struct struct) {
        this.object = object;
        this.struct = struct;
        this.marksBefore = object.report().marks();
    }

    /** The object itself. */
    Located object() {
        return object;
    }

    /** A field as it stands. */
    Optional<Located> field(String name) {
        asked.add(name);
        return object.member(name);
    }

    /** A field that may be absent. */
    <T> Optional<T> optional(String name, Function<Located, Optional<T>> decode) {
        return field(name).flatMap(decode);
    }

    /** A field that must be there. */
    <T> Optional<T> required(String name, Function<Located, Optional<T>> decode) {
        Optional<Located> field = field(name);
        return field.isPresent() ? field.flatMap(decode) : object.refuse(ProblemKind.MISSING_FIELD, name);
    }

    /** Builds the decoded object once every field has been asked for; empty if anything in it is wrong. */
    <T> Optional<T> build(Supplier<T> build) {
        for (Member member : struct.members()) {
            if (!asked.contains(member.name())) {
                object.refuse(
                        member.spot(),
                        new Trail.Name(object.trail(), member.name()),
                        ProblemKind.UNKNOWN_FIELD,
                        Excerpt.of(member.name()),
                        String.join(", ", asked));
            }
        }
        return isSound() ? Optional.of(build.get()) : Optional.empty();
    }

    /** Whether no problem has been found in this object so far. */
    boolean isSound() {
        return object.report().marks() == marksBefore;
    }
}
