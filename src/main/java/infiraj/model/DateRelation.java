package infiraj.model;

import java.util.function.BiFunction;

/**
 * How two dates can lie to one another, reckoned in days.
 *
 * <p>An approximate or uncertain date may be off by one unit of its own precision either way; what is certain holds even
 * then. An open end reaches on for good; an unknown end leaves things possible that it might have made certain.
 */
public enum DateRelation {
    /** The first ends before the second begins. */
    BEFORE(DateRelation::before),
    /** The first begins after the second has ended. */
    AFTER((first, second) -> before(second, first)),
    /**
     * The first lies within the second, which here stands for all of its days: a day of May is within May. Of a second
     * date that is approximate or uncertain, only the days that remain when its margins are cut off are within it for
     * certain.
     */
    DURING(DateRelation::during),
    /** The two have a day in common. */
    OVERLAPS(DateRelation::overlaps);

    private final BiFunction<EdtfDate, EdtfDate, Verdict> rule;

    DateRelation(BiFunction<EdtfDate, EdtfDate, Verdict> rule) {
        this.rule = rule;
    }

    /** What can be said of this relation between a first and a second date. */
    public Verdict of(EdtfDate first, EdtfDate second) {
        return rule.apply(first, second);
    }

    private static Verdict before(EdtfDate first, EdtfDate second) {
        DateReach a = DateReach.of(first);
        DateReach b = DateReach.of(second);
        return Verdict.of(a.lastEnd().isBefore(b.firstStart()), a.firstEnd().isBefore(b.lastStart()));
    }

    private static Verdict overlaps(EdtfDate first, EdtfDate second) {
        DateReach a = DateReach.of(first);
        DateReach b = DateReach.of(second);
        return Verdict.of(
                !a.lastStart().isAfter(b.firstEnd()) && !b.lastStart().isAfter(a.firstEnd()),
                !a.firstStart().isAfter(b.lastEnd()) && !b.firstStart().isAfter(a.lastEnd()));
    }

    private static Verdict during(EdtfDate first, EdtfDate period) {
        DateReach reach = DateReach.of(first);
        return Verdict.of(
                !reach.firstStart().isBefore(period.certainStart())
                        && !reach.lastEnd().isAfter(period.certainEnd()),
                reach.mayLieWithin(period.possibleEarliest(), period.possibleLatest()));
    }
}
