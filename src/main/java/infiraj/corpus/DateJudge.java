package infiraj.corpus;

import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import java.util.List;
import java.util.Optional;

/** Compares the adopted dates of events with what their evidence says. Where the editor gives a reason, anything goes. */
final class DateJudge {
    private final TextReadings readings;

    /**
     * @param shelf the articles that evidence points at
     */
    DateJudge(ArticleShelf shelf) {
        this.readings = new TextReadings(shelf);
    }

    /** What an article is said to say, where the adopted date lies outside of it. */
    Optional<EdtfDate> unexplained(EventDate date, List<Evidence> evidence) {
        return date.reason().isPresent()
                ? Optional.empty()
                : evidence.stream()
                        .flatMap(passage -> passage.reading().stream())
                        .map(DateReading::date)
                        .filter(said -> !said.holds(date.adopted()))
                        .findFirst();
    }

    /** What the program reads in the dating words, where the adopted date lies outside of it. */
    Optional<EdtfDate> contradicting(EventDate date, List<Evidence> evidence) {
        return date.reason().isPresent()
                ? Optional.empty()
                : evidence.stream()
                        .flatMap(passage -> readings.difference(passage, date.adopted()).stream())
                        .map(difference -> difference.said())
                        .findFirst();
    }

    /** Whether neither finds anything. */
    boolean agree(EventDate date, List<Evidence> evidence) {
        return unexplained(date, evidence).isEmpty()
                && contradicting(date, evidence).isEmpty();
    }
}
