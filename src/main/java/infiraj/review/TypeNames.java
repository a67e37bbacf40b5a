package infiraj.review;

import infiraj.model.EventType;
import infiraj.wording.Names;
import javafx.util.StringConverter;

/** Names of types, which are chosen and never typed. */
final class TypeNames extends StringConverter<EventType> {
    private final Names names;

    TypeNames(Names names) {
        this.names = names;
    }

    @Override
    public String toString(@org.jspecify.annotations.Nullable EventType type) {
        return type == null ? "" : names.of(type);
    }

    @Override
    public EventType fromString(String name) {
        throw new UnsupportedOperationException("types are chosen");
    }
}
