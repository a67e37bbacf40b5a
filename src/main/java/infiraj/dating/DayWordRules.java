package infiraj.dating;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** «اليوم», «أمس (الخميس)», «غدا الخميس», «صباح اليوم», «اليوم الإثنين 13 يناير»; never «اليوم العالمي» or «روسيا اليوم». */
final class DayWordRules {
    private final Tokens tokens;
    private final WeekdayRules weekdays;
    private final DayRules days;
    private final NumericRules figures;

    DayWordRules(Tokens tokens, WeekdayRules weekdays, DayRules days, NumericRules figures) {
        this.tokens = tokens;
        this.weekdays = weekdays;
        this.days = days;
        this.figures = figures;
    }

    List<Entrance> entrances() {
        return List.of(Entrance.word(this::dayWord, Role.DAY_PART, Role.UNIT, Role.DAY_WORD));
    }

    Optional<Parsed<Expression>> dayWord(int at) {
        int noun = tokens.has(at, Role.DAY_PART) ? at + 1 : at;
        int word = tokens.isText(noun, "يوم") ? noun + 1 : noun;
        if (!tokens.has(word, Role.DAY_WORD)) {
            return Optional.empty();
        }
        int shift = tokens.value(word, Role.DAY_WORD);
        Optional<Parsed<Expression>> named = withWeekday(shift, word + 1).map(this::withDate);
        return named.or(() -> unnamed(shift, word));
    }

    private Optional<Parsed<Expression>> unnamed(int shift, int word) {
        if (isNoDay(word)) {
            return Optional.empty();
        }
        Parsed<Expression> plain = new Parsed<>(new Expression.DayWord(shift, Optional.empty()), word + 1);
        return Optional.of(withDate(plain));
    }

    private Optional<Parsed<Expression>> withWeekday(int shift, int at) {
        boolean open = tokens.is(at, '(') || tokens.is(at, '/');
        int from = open || tokens.is(at, ',') ? at + 1 : at;
        return weekdays.name(from)
                .filter(day -> !open || tokens.is(day.end(), ')') || tokens.is(day.end(), '/') || isDate(day.end()))
                .map(day -> closed(open, day))
                .map(day -> day.with(new Expression.DayWord(shift, Optional.of(day.value()))));
    }

    private boolean isDate(int at) {
        return tokens.at(weekdays.afterLink(at)).isNumber();
    }

    private Parsed<DayOfWeek> closed(boolean open, Parsed<DayOfWeek> day) {
        boolean closes = open && (tokens.is(day.end(), ')') || tokens.is(day.end(), '/'));
        return closes ? day.upTo(day.end() + 1) : day;
    }

    /** A full date right behind says the same day more exactly. */
    private Parsed<Expression> withDate(Parsed<Expression> found) {
        int at = weekdays.afterLink(found.end());
        Optional<Parsed<Expression>> date = figures.date(at).or(() -> days.date(at));
        Optional<DayOfWeek> weekday = ((Expression.DayWord) found.value()).weekday();
        return date.filter(later -> later.value() instanceof Expression.OnDay)
                .map(later -> later.with(withWeekday((Expression.OnDay) later.value(), weekday)))
                .map(later -> tokens.is(found.end(), '(') && tokens.is(later.end(), ')')
                        ? later.upTo(later.end() + 1)
                        : later)
                .orElse(found);
    }

    private static Expression withWeekday(Expression.OnDay date, Optional<DayOfWeek> weekday) {
        return new Expression.OnDay(date.month(), date.day(), date.weekday().or(() -> weekday));
    }

    /** Only اليوم has other lives: a rate, an ordinal day, a commemoration, the name of a newspaper. */
    private boolean isNoDay(int at) {
        if (tokens.isText(at, "امس") && tokens.isText(at + 1, "الحاجه")) {
            return true;
        }
        if (tokens.isText(at + 1, "التي") || !tokens.isText(at, "اليوم")) {
            return tokens.isText(at, "الليله") && tokens.isText(at + 1, "التي");
        }
        boolean described = tokens.has(at + 1, Role.DAY_EPITHET) && tokens.definite(at + 1)
                || tokens.definite(at + 1) && tokens.has(at + 1, Role.ORDINAL)
                || tokens.has(at + 1, Role.SAME)
                || tokens.isText(at + 1, "الذي")
                || tokens.definite(at + 1) && tokens.has(at + 1, Role.FOLLOWING);
        boolean rate = tokens.has(at - 1, Role.IN) && !tokens.isText(at - 2, "سابق") && !tokens.isText(at - 2, "لاحق");
        boolean pointed = tokens.has(at - 1, Role.THAT);
        return described || rate || pointed || tokens.has(at - 1, Role.NAMED_DAY) || isNewspaper(at - 1);
    }

    private boolean isNewspaper(int at) {
        return tokens.isText(at, "المصري") || tokens.isText(at, "روسيا") || tokens.isText(at, "اخبار");
    }
}
