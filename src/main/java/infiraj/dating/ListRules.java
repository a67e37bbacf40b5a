package infiraj.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Days or months in a row that share what only the last of them says: «يونيو ونوفمبر من العام الماضي», «5 و7 مارس 2019». */
final class ListRules {
    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final DayRules days;
    private final MonthRules months;
    private final IntFunction<Optional<Parsed<Expression>>> simple;

    ListRules(Tokens tokens, DayRules days, MonthRules months, IntFunction<Optional<Parsed<Expression>>> simple) {
        this.tokens = tokens;
        this.days = days;
        this.months = months;
        this.simple = simple;
    }

    /** The members of a list, in order; empty where there is none. */
    List<Located> list(int at) {
        List<Located> monthList = months.name(at).isPresent() ? monthList(at) : List.of();
        return monthList.isEmpty() ? dayList(at) : monthList;
    }

    private List<Located> monthList(int at) {
        List<Parsed<Integer>> starts = new ArrayList<>();
        int next = at;
        while (starts.size() < LONGEST) {
            int start = next;
            Optional<Parsed<Integer>> name = months.name(start);
            if (name.isEmpty()) {
                return List.of();
            }
            if (!isFollowed(name.get().end())) {
                return members(starts, start);
            }
            starts.add(new Parsed<>(name.get().value(), start));
            next = afterAnd(name.get().end());
        }
        return List.of();
    }

    private List<Located> members(List<Parsed<Integer>> starts, int last) {
        Optional<Parsed<Expression>> end = simple.apply(last);
        if (starts.isEmpty()
                || end.isEmpty()
                || !(end.get().value() instanceof Expression.InMonth(MonthRef.Named(int month, YearRef year)))
                || year.equals(YearRef.UNSAID)) {
            return List.of();
        }
        List<Located> members = new ArrayList<>();
        for (Parsed<Integer> start : starts) {
            MonthRef reference = new MonthRef.Named(start.value(), year);
            members.add(new Located(new Expression.InMonth(reference), start.end(), start.end() + 1));
        }
        members.add(new Located(end.get().value(), last, end.get().end()));
        return members;
    }

    private List<Located> dayList(int at) {
        List<Located> members = new ArrayList<>();
        List<Parsed<Integer>> starts = new ArrayList<>();
        int next = at;
        Optional<Parsed<Integer>> day = days.day(next);
        while (day.isPresent() && isFollowed(day.get().end()) && starts.size() < LONGEST) {
            starts.add(new Parsed<>(day.get().value(), next));
            next = afterAnd(day.get().end());
            day = days.day(next);
        }
        int last = next;
        Optional<Parsed<Expression>> end = starts.isEmpty() ? Optional.empty() : simple.apply(last);
        if (end.isPresent() && end.get().value() instanceof Expression.OnDay date) {
            starts.forEach(start -> members.add(new Located(
                    new Expression.OnDay(date.month(), start.value(), Optional.empty()),
                    start.end(),
                    start.end() + 1)));
            members.add(new Located(date, last, end.get().end()));
        }
        return members;
    }

    private boolean isFollowed(int at) {
        return tokens.has(at, Role.AND) || tokens.hasAnd(at) || tokens.is(at, ',');
    }

    private int afterAnd(int at) {
        return tokens.has(at, Role.AND) || tokens.is(at, ',') ? at + 1 : at;
    }
}
