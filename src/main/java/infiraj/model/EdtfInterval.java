package infiraj.model;

import static infiraj.model.EdtfException.Reason.ENDS_BEFORE_START;
import static infiraj.model.EdtfException.Reason.NO_KNOWN_END;
import static infiraj.model.EdtfException.Reason.TIME_IN_INTERVAL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time between two points, either of which may be open or unknown.
 *
 * @param start where it begins
 * @param end where it ends
 */
public record EdtfInterval(Endpoint start, Endpoint end) implements EdtfDate {
    /** An end of an interval. */
    public sealed interface Endpoint {
        /** A known end: a date, not a time of day. */
        record Known(EdtfPoint point) implements Endpoint {
            public Known {
                if (point.form() instanceof EdtfForm.Moment) {
                    throw new EdtfException(TIME_IN_INTERVAL, 0, point.edtf());
                }
            }
        }

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

        private Endpoint withQualifier(Qualifier qualifier) {
            return this instanceof Known(EdtfPoint point) ? new Known(point.withQualifier(qualifier)) : this;
        }
    }

    public EdtfInterval {
        if (start.known().isEmpty() && end.known().isEmpty()) {
            throw new EdtfException(NO_KNOWN_END, 0, start.edtf() + "/" + end.edtf());
        }
        if (earliest(start).isAfter(latest(end))) {
            throw new EdtfException(ENDS_BEFORE_START, 0, start.edtf() + "/" + end.edtf());
        }
    }

    private static LocalDate earliest(Endpoint start) {
        return start.known().map(EdtfPoint::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate latest(Endpoint end) {
        return end.known().map(EdtfPoint::latest).orElse(LocalDate.MAX);
    }

    @Override
    public LocalDate earliest() {
        return earliest(start);
    }

    @Override
    public LocalDate latest() {
        return latest(end);
    }

    @Override
    public LocalDate possibleEarliest() {
        return start.known().map(EdtfPoint::possibleEarliest).orElse(LocalDate.MIN);
    }

    @Override
    public LocalDate possibleLatest() {
        return end.known().map(EdtfPoint::possibleLatest).orElse(LocalDate.MAX);
    }

    @Override
    public LocalDate certainStart() {
        return switch (start) {
            case Endpoint.Known(EdtfPoint point) -> point.certainStart();
            case Endpoint.Open() -> LocalDate.MIN;
            case Endpoint.Unknown() -> LocalDate.MAX;
        };
    }

    @Override
    public LocalDate certainEnd() {
        return switch (end) {
            case Endpoint.Known(EdtfPoint point) -> point.certainEnd();
            case Endpoint.Open() -> LocalDate.MAX;
            case Endpoint.Unknown() -> LocalDate.MIN;
        };
    }

    @Override
    public Precision precision() {
        return Stream.of(start, end)
                .flatMap(endpoint -> endpoint.known().stream())
                .map(EdtfPoint::precision)
                .reduce(Precision::coarser)
                .orElseThrow();
    }

    @Override
    public boolean saysWhen() {
        return Stream.of(start, end)
                .flatMap(endpoint -> endpoint.known().stream())
                .anyMatch(EdtfPoint::saysWhen);
    }

    @Override
    public EdtfInterval withQualifier(Qualifier qualifier) {
        return new EdtfInterval(start.withQualifier(qualifier), end.withQualifier(qualifier));
    }

    @Override
    public String edtf() {
        return start.edtf() + "/" + end.edtf();
    }

    @Override
    public String toString() {
        return edtf();
    }
}
