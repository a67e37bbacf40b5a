package infiraj.corpus;

import java.util.Optional;

/**
 * Turns a JSON value into one of the model; empty when something is wrong with it, which the report then says. Decoders are
 * kept in constants: the JDK links every lambda expression and method reference anew, and loading is part of the start.
 */
@FunctionalInterface
public interface Decoder<T> {
    Optional<T> decode(Located value);
}
