package infiraj.dating;

import java.time.LocalDate;

/** Lends the year of one end of a range to the other. */
final class Years {
    private Years() {}

    /** The expression with the year in which it comes right after, or right before, a day. */
    static Expression lent(Expression expression, LocalDate day, boolean after) {
        return switch (expression) {
            case Expression.OnDay(MonthRef.Named(int month, YearRef.Unsaid unsaid), int date, var weekday) ->
                new Expression.OnDay(in(month, date, day, after), date, weekday);
            case Expression.InMonth(MonthRef.Named(int month, YearRef.Unsaid unsaid)) ->
                new Expression.InMonth(in(month, after ? 31 : 1, day, after));
            default -> expression;
        };
    }

    private static MonthRef in(int month, int date, LocalDate day, boolean after) {
        int order = 32 * month + date - (32 * day.getMonthValue() + day.getDayOfMonth());
        int shift = after ? (order < 0 ? 1 : 0) : (order > 0 ? -1 : 0);
        return new MonthRef.Named(month, YearRef.said(day.getYear() + shift));
    }
}
