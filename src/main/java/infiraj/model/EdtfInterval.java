package infiraj.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time between two points, either of which may be open or unknown.
 *
 * @param start where it begins
 * @param end where it ends
 */
public record EdtfInterval(Endpoint start, Endpoint end) implements EdtfDate {
    /** An end of an interval. */
    public sealed interface Endpoint {
        /** A known end. */
        record Known(EdtfPoint point) implements Endpoint {}

        /** No end: {@code ..}. */
        record Open() implements Endpoint {}

        /** An end that nobody gave: nothing. */
        record Unknown() implements Endpoint {}

        /** The point, where it is known. */
        default Optional<EdtfPoint> known() {
            return this instanceof Known(EdtfPoint point) ? Optional.of(point) : Optional.empty();
        }

        /** How EDTF writes this end. */
        default String edtf() {
            return switch (this) {
                case Known(EdtfPoint point) -> point.edtf();
                case Open() -> "..";
                case Unknown() -> "";
            };
        }

        private static Endpoint parse(String text) {
            return switch (text) {
                case "" -> new Unknown();
                case ".." -> new Open();
                default -> new Known(EdtfPoint.parse(text));
            };
        }
    }

    public EdtfInterval {
        if (start.known().isEmpty() && end.known().isEmpty()) {
            throw new EdtfException("an interval needs at least one known end");
        }
        if (start.known().isPresent()
                && end.known().isPresent()
                && start.known().get().earliest().isAfter(end.known().get().latest())) {
            throw new EdtfException("the interval ends before it begins: " + start.edtf() + "/" + end.edtf());
        }
    }

    static EdtfInterval parse(String text) {
        int slash = text.indexOf('/');
        return new EdtfInterval(Endpoint.parse(text.substring(0, slash)), Endpoint.parse(text.substring(slash + 1)));
    }

    @Override
    public LocalDate earliest() {
        return start.known().map(EdtfPoint::earliest).orElse(LocalDate.MIN);
    }

    @Override
    public LocalDate latest() {
        return end.known().map(EdtfPoint::latest).orElse(LocalDate.MAX);
    }

    @Override
    public String edtf() {
        return start.edtf() + "/" + end.edtf();
    }
}
