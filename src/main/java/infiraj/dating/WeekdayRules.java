package infiraj.dating;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Weekdays alone, with a direction, with their date, or counted within a month. */
final class WeekdayRules {
    private static final int MOST_IN_MONTH = 5;

    private final Tokens tokens;
    private final NumberWords numbers;
    private final MonthRules months;
    private final DayRules days;
    private final NumericRules figures;

    WeekdayRules(Tokens tokens, NumberWords numbers, MonthRules months, DayRules days, NumericRules figures) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.months = months;
        this.days = days;
        this.figures = figures;
    }

    List<Entrance> entrances() {
        return List.of(
                Entrance.word(this::weekday, Role.DAY_PART, Role.UNIT, Role.WEEKDAY, Role.THIS),
                Entrance.word(this::nth, Role.ORDINAL));
    }

    /** «الأربعاء», «يوم الجمعة», «صباح يوم الجمعة»; the name needs the article or يوم. */
    Optional<Parsed<DayOfWeek>> name(int at) {
        int noun = tokens.has(at, Role.DAY_PART) ? at + 1 : at;
        boolean day = tokens.has(noun, Role.UNIT, Unit.DAY.ordinal()) && !tokens.isText(noun, "يوما");
        int name = day ? noun + 1 : noun;
        boolean named = tokens.has(name, Role.WEEKDAY) && tokens.definite(name);
        if (!named || isOtherName(at, name, day)) {
            return Optional.empty();
        }
        return Optional.of(new Parsed<>(DayOfWeek.of(tokens.value(name, Role.WEEKDAY)), name + 1));
    }

    private boolean isOtherName(int at, int name, boolean day) {
        boolean epithet = tokens.definite(name + 1)
                        && tokens.has(name + 1, Role.DAY_EPITHET)
                        && !tokens.has(name + 1, Role.ORDINAL)
                || tokens.has(name + 1, Role.DAY_EPITHET) && tokens.isText(name + 1, "معا");
        boolean compound = !day
                && tokens.has(at - 1, Role.NAMED_DAY)
                && tokens.at(at).clitics().preposition() == ' ';
        boolean both = tokens.has(at - 1, Role.BETWEEN)
                && tokens.has(name, Role.CARDINAL, 2)
                && !day
                && !tokens.hasAnd(name + 1);
        boolean recurring = tokens.isText(at - 1, "كل") || tokens.isText(at - 1, "ايام");
        return epithet || compound || recurring || both;
    }

    Optional<Parsed<Expression>> weekday(int at) {
        if (tokens.has(at, Role.THIS)) {
            return name(at + 1).map(day -> day.with(new Expression.OfWeek(day.value(), 0)));
        }
        if (tokens.has(at, Role.WEEKDAY) && !tokens.definite(at)) {
            return ofWeek(new Parsed<>(DayOfWeek.of(tokens.value(at, Role.WEEKDAY)), at + 1));
        }
        return name(at).map(day -> counted(day)
                .or(() -> dated(day))
                .or(() -> directed(day))
                .or(() -> ofWeek(day))
                .or(() -> withDayOnly(day))
                .or(() -> withDayWord(day))
                .or(() -> night(at, day))
                .orElseGet(() -> day.with(new Expression.OnWeekday(day.value(), Lean.UNSAID, 0))));
    }

    /** «الأربعاء، 13 شباط», «الخميس الموافق 14 شهر شباط», «الاثنين 2016/04/21». */
    private Optional<Parsed<Expression>> dated(Parsed<DayOfWeek> day) {
        boolean directed = tokens.has(day.end(), Role.SHIFT) && tokens.definite(day.end());
        int at = afterLink(directed ? day.end() + 1 : day.end());
        return figures.date(at)
                .or(() -> days.date(at))
                .flatMap(date -> attach(day.value(), date))
                .map(date -> closed(day.end(), date));
    }

    int afterLink(int at) {
        int mark = tokens.is(at, ',') || tokens.is(at, '(') || tokens.is(at, '/') || tokens.isDash(at) ? at + 1 : at;
        int word = tokens.has(mark, Role.MATCHING) || tokens.has(mark, Role.IN) ? mark + 1 : mark;
        return tokens.has(word, Role.DATE_NOUN) ? word + 1 : word;
    }

    private Parsed<Expression> closed(int open, Parsed<Expression> found) {
        boolean closes = tokens.is(open, '(') && tokens.is(found.end(), ')')
                || tokens.is(open, '/') && tokens.is(found.end(), '/');
        return closes ? found.upTo(found.end() + 1) : found;
    }

    private static Optional<Parsed<Expression>> attach(DayOfWeek weekday, Parsed<Expression> date) {
        return switch (date.value()) {
            case Expression.OnDay(MonthRef month, int day, Optional<DayOfWeek> none) ->
                Optional.of(date.with(new Expression.OnDay(month, day, Optional.of(weekday))));
            case Expression.Hijri hijri -> hijri.day() > 0 ? Optional.of(date) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** «الثلاثاء الثالث من شهر أيلول»: the third Tuesday, unless the third is one. */
    private Optional<Parsed<Expression>> counted(Parsed<DayOfWeek> day) {
        return numbers.definiteOrdinal(day.end())
                .flatMap(nth -> ofMonth(nth.value(), day.value(), nth.end(), nth.value() > 0));
    }

    private Optional<Parsed<Expression>> ofMonth(int nth, DayOfWeek weekday, int at, boolean orDay) {
        boolean linked = tokens.has(at, Role.FROM) || tokens.has(at, Role.IN);
        return nth > MOST_IN_MONTH || !linked
                ? Optional.empty()
                : months.reference(at + 1)
                        .map(month -> month.with(new Expression.NthWeekday(nth, weekday, month.value(), orDay)));
    }

    /** «أول جمعة من يوليو», «ثالث ثلاثاء في أيلول», «آخر اثنين من الشهر القادم». */
    Optional<Parsed<Expression>> nth(int at) {
        return numbers.ordinal(at).filter(nth -> !tokens.definite(at)).flatMap(nth -> {
            int name = tokens.has(nth.end(), Role.UNIT, Unit.DAY.ordinal()) ? nth.end() + 1 : nth.end();
            return tokens.has(name, Role.WEEKDAY)
                    ? ofMonth(nth.value(), DayOfWeek.of(tokens.value(name, Role.WEEKDAY)), name + 1, false)
                    : Optional.empty();
        });
    }

    /** «الجمعة الماضية», «الأحد القادم», «الأحد قبل الماضي». */
    private Optional<Parsed<Expression>> directed(Parsed<DayOfWeek> day) {
        int at = Shifts.afterDoubling(tokens, day.end());
        boolean previous = tokens.has(at, Role.FOLLOWING) || tokens.has(at, Role.ORDINAL, -1);
        if (!tokens.definite(at) || !tokens.has(at, Role.SHIFT) && !previous) {
            return Optional.empty();
        }
        int shift = tokens.has(at, Role.SHIFT)
                ? tokens.value(at, Role.SHIFT)
                : tokens.has(at, Role.FOLLOWING) ? tokens.value(at, Role.FOLLOWING) : -1;
        Expression found = shift == 0
                ? new Expression.OfWeek(day.value(), 0)
                : new Expression.OnWeekday(day.value(), Lean.of(shift), shift * (at > day.end() ? 2 : 1));
        return Optional.of(new Parsed<>(found, at + 1));
    }

    /** «الأحد من الأسبوع الماضي», «الاثنين هذا الأسبوع». */
    private Optional<Parsed<Expression>> ofWeek(Parsed<DayOfWeek> day) {
        int at = tokens.has(day.end(), Role.FROM) || tokens.has(day.end(), Role.IN) ? day.end() + 1 : day.end();
        return Shifts.period(tokens, at)
                .filter(week -> week.value().unit() == Unit.WEEK)
                .map(week -> week.with(
                        new Expression.OfWeek(day.value(), week.value().shift())));
    }

    /** «الجمعة 22», «السبت السادس عشر», «الجمعة في الثانية والعشرين»: the month is the one that agrees. */
    private Optional<Parsed<Expression>> withDayOnly(Parsed<DayOfWeek> day) {
        int at = afterLink(day.end());
        return days.dayFigure(at)
                .or(() -> numbers.definiteOrdinal(at))
                .filter(date -> date.value() >= 1 && date.value() <= 31 && tokens.closes(date.end()))
                .filter(date -> !tokens.isDash(date.end()) && !tokens.isPieceOfFigure(at))
                .map(date ->
                        date.with(new Expression.OnDay(new MonthRef.Near(), date.value(), Optional.of(day.value()))));
    }

    /** «ليل الخميس الجمعة» is the night between. */
    private Optional<Parsed<Expression>> night(int at, Parsed<DayOfWeek> evening) {
        return tokens.has(at, Role.DAY_PART)
                ? name(evening.end())
                        .filter(morning -> morning.value() == evening.value().plus(1))
                        .map(morning -> morning.with(new Expression.Range(
                                new Expression.OnWeekday(evening.value(), Lean.UNSAID, 0),
                                new Expression.OnWeekday(morning.value(), Lean.UNSAID, 0))))
                : Optional.empty();
    }

    /** «الخميس (غدا)», «الأربعاء أمس». */
    private Optional<Parsed<Expression>> withDayWord(Parsed<DayOfWeek> day) {
        int open = tokens.is(day.end(), '(') ? 1 : 0;
        int at = day.end() + open;
        if (!tokens.has(at, Role.DAY_WORD) || open == 0 && tokens.has(at, Role.DAY_WORD, 0)) {
            return Optional.empty();
        }
        Expression word = new Expression.DayWord(tokens.value(at, Role.DAY_WORD), Optional.of(day.value()));
        return open == 0 || tokens.is(at + 1, ')') ? Optional.of(new Parsed<>(word, at + 1 + open)) : Optional.empty();
    }
}
