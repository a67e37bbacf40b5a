package infiraj.wording;

import infiraj.model.EdtfDate;
import infiraj.model.EdtfInterval;
import infiraj.model.EdtfPoint;

/**
 * Says dates in words, with as much certainty as they have: «نحو 2018», «بين 1910 و1945», “9–11 July 2024”, “20th
 * century”. What it says reads rightly in a paragraph of the wording's own direction.
 */
public final class DateWords {
    private final Wording wording;
    private final QualifiedWords points;
    private final IntervalWords intervals;
    private final QualifiedWords briefPoints;
    private final IntervalWords briefIntervals;

    public DateWords(Wording wording) {
        this(wording, false);
    }

    private DateWords(Wording wording, boolean weekdays) {
        this.wording = wording;
        this.points = QualifiedWords.of(wording, false, weekdays);
        this.intervals = new IntervalWords(QualifiedWords.of(wording, false, false));
        this.briefPoints = QualifiedWords.of(wording, true, false);
        this.briefIntervals = new IntervalWords(briefPoints);
    }

    /** The same, but single days said in full with their weekdays: «الجمعة 18 أغسطس 2023». */
    public DateWords withWeekdays() {
        return new DateWords(wording, true);
    }

    /** For running text and details. */
    public String say(EdtfDate date) {
        return switch (date) {
            case EdtfPoint point -> points.say(point, Place.ALONE);
            case EdtfInterval interval -> intervals.say(interval);
        };
    }

    /** For labels: as short as stays clear. */
    public String brief(EdtfDate date) {
        return switch (date) {
            case EdtfPoint point -> briefPoints.say(point, Place.ALONE);
            case EdtfInterval interval -> briefIntervals.say(interval);
        };
    }
}
