package infiraj.model;

import infiraj.model.EdtfInterval.Endpoint;
import java.time.LocalDate;

/**
 * When something so dated may have begun and ended, margins of approximate and uncertain dates included. A point stands for
 * something within it, possibly shorter; an interval for something from its start to its end. An open end has no day; an
 * unknown one may be any day that the other end allows.
 *
 * @param firstStart the earliest it may have begun
 * @param lastStart the latest it may have begun
 * @param firstEnd the earliest it may have ended
 * @param lastEnd the latest it may have ended
 */
record DateReach(LocalDate firstStart, LocalDate lastStart, LocalDate firstEnd, LocalDate lastEnd) {
    static DateReach of(EdtfDate date) {
        LocalDate first = date.possibleEarliest();
        LocalDate last = date.possibleLatest();
        return switch (date) {
            case EdtfPoint point -> new DateReach(first, last, first, last);
            case EdtfInterval(Endpoint start, Endpoint end) -> {
                LocalDate lastStart = switch (start) {
                    case Endpoint.Known(EdtfPoint point) -> earlier(point.possibleLatest(), last);
                    case Endpoint.Open() -> LocalDate.MIN;
                    case Endpoint.Unknown() -> last;
                };
                LocalDate firstEnd = switch (end) {
                    case Endpoint.Known(EdtfPoint point) -> later(point.possibleEarliest(), first);
                    case Endpoint.Open() -> LocalDate.MAX;
                    case Endpoint.Unknown() -> first;
                };
                yield new DateReach(first, lastStart, firstEnd, last);
            }
        };
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Whether it may lie within these days, both included. */
    boolean mayLieWithin(LocalDate from, LocalDate to) {
        LocalDate start = later(firstStart, from);
        LocalDate end = earlier(lastEnd, to);
        return !start.isAfter(lastStart) && !end.isBefore(firstEnd) && !start.isAfter(end);
    }
}
