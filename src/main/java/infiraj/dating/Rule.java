package infiraj.dating;

import java.util.Locale;

/** The rules that read expressions of time. Their codes and explanations are stable: {@code dating.rule.day-month-year}. */
public enum Rule {
    /** A day with its month and year. */
    DAY_MONTH_YEAR,
    /** A day of a month whose year the publication date tells. */
    DAY_MONTH,
    /** A month with its year. */
    MONTH_YEAR,
    /** A month whose year the publication date tells. */
    MONTH,
    /** A month counted from publication or narration. */
    MONTH_RELATIVE,
    /** A year. */
    YEAR,
    /** A season of a year. */
    SEASON,
    /** A bare weekday: the day of publication or the last one before it. */
    WEEKDAY,
    /** A bare weekday in a clause that looks ahead: the day of publication or the next one after it. */
    WEEKDAY_AHEAD,
    /** A weekday with its direction: last or next. */
    WEEKDAY_DIRECTED,
    /** A weekday of a week counted from publication. */
    WEEKDAY_OF_WEEK,
    /** A weekday counted within a month. */
    WEEKDAY_OF_MONTH,
    /** A weekday with a day of the month: the nearest month in which they agree. */
    WEEKDAY_DAY,
    /** Today, tomorrow and their like. */
    DAY_WORD,
    /** Today, tomorrow and their like with the weekday as a checksum. */
    DAY_WORD_WEEKDAY,
    /** A day, week, quarter, decade or century counted from publication or narration. */
    PERIOD_RELATIVE,
    /** Several whole periods before or after now. */
    RUN,
    /** What is left of a period. */
    REST,
    /** A distance back. */
    OFFSET_AGO,
    /** The start of something that lasts since then. */
    OFFSET_SINCE,
    /** A distance forward. */
    OFFSET_AFTER,
    /** A distance forward, as a term. */
    OFFSET_WITHIN,
    /** A slice of a period. */
    PART,
    /** The week of a day. */
    WEEK_OF_DAY,
    /** A week counted within a month. */
    WEEK_OF_MONTH,
    /** A stretch between two points. */
    RANGE,
    /** A date of the Hijri calendar. */
    HIJRI,
    /** The years of a decade. */
    DECADE,
    /** The years of a century. */
    CENTURY;

    /** A word for machines, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
