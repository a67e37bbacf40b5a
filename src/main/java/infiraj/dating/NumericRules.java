package infiraj.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates in figures: «8/3/1948», «2016/04/21», «21-04-2016», «2025.01.15», «20-02-1430 هـ», «2015.3», «22/04».
 *
 * <p>The whole run of figures and separators must be a date; a piece of a longer run never is. Day first, unless only
 * month first is possible.
 */
final class NumericRules {
    private static final int LONGEST_RUN = 3;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1460;

    private final Tokens tokens;
    private final YearRules years;

    NumericRules(Tokens tokens, YearRules years) {
        this.tokens = tokens;
        this.years = years;
    }

    List<Entrance> entrances() {
        return List.of(Entrance.figure(this::date));
    }

    /** Figures joined by one kind of separator. */
    private record Figures(List<Token> parts, char separator, int end) {
        int value(int index) {
            return parts.get(index).number();
        }

        int digits(int index) {
            return parts.get(index).text().length();
        }
    }

    Optional<Parsed<Expression>> date(int at) {
        if (!tokens.at(at).isNumber() || isInsideRun(at)) {
            return Optional.empty();
        }
        Figures run = run(at);
        if (tokens.is(run.end(), run.separator()) && joins(run.end(), run.separator())) {
            return Optional.empty();
        }
        return switch (run.parts().size()) {
            case 3 -> full(run);
            case 2 -> pair(run, at);
            default -> Optional.empty();
        };
    }

    /** Index after a run of figures glued by separators, so that what is no date is passed over at once. */
    int endOfRun(int at) {
        int end = at + 1;
        while (isSeparator(end)
                && tokens.touches(end)
                && tokens.touches(end + 1)
                && tokens.at(end + 1).isNumber()) {
            end += 2;
        }
        return end;
    }

    private boolean isSeparator(int at) {
        Token token = tokens.at(at);
        return token.is('/') || token.is('-') || token.is('.') || token.is('–');
    }

    private boolean isInsideRun(int at) {
        boolean separated = isSeparator(at - 1) && !tokens.isDash(at - 1) || tokens.is(at - 1, ':');
        return separated
                && tokens.touches(at)
                && tokens.touches(at - 1)
                && tokens.at(at - 2).isNumber();
    }

    private Figures run(int at) {
        List<Token> parts = new ArrayList<>();
        parts.add(tokens.at(at));
        char separator = isSeparator(at + 1) ? tokens.at(at + 1).text().charAt(0) : ' ';
        int end = at + 1;
        while (parts.size() < LONGEST_RUN && tokens.is(end, separator) && joins(end, separator)) {
            parts.add(tokens.at(end + 1));
            end += 2;
        }
        return new Figures(parts, separator, end);
    }

    private boolean joins(int at, char separator) {
        boolean glued = tokens.touches(at) && tokens.touches(at + 1);
        return tokens.at(at + 1).isNumber() && (glued || separator == '/');
    }

    private Optional<Parsed<Expression>> full(Figures run) {
        boolean yearFirst = run.digits(0) == 4;
        int year = run.value(yearFirst ? 0 : 2);
        int first = run.value(yearFirst ? 2 : 0);
        int month = run.value(1);
        boolean swapped = month > 12 && first <= 12;
        int digits = run.digits(yearFirst ? 0 : 2);
        if (digits == 2 && run.separator() != '/' || digits != 4 && digits != 2 || run.digits(1) > 2) {
            return Optional.empty();
        }
        int wholeYear = digits == 2 ? (year <= 49 ? 2000 : 1900) + year : year;
        return dayOf(wholeYear, swapped ? first : month, swapped ? month : first, run.end());
    }

    private Optional<Parsed<Expression>> dayOf(int year, int month, int day, int end) {
        Parsed<Integer> era = years.era(end);
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 2999) {
            return Optional.empty();
        }
        boolean hijri = era.value() == 1 || year >= FIRST_HIJRI && year <= LAST_HIJRI;
        Expression date = hijri
                ? new Expression.Hijri(YearRef.said(year), month, day)
                : new Expression.OnDay(new MonthRef.Named(month, YearRef.said(year)), day, Optional.empty());
        return Optional.of(era.with(date));
    }

    private Optional<Parsed<Expression>> pair(Figures run, int at) {
        int a = run.value(0);
        int b = run.value(1);
        if (run.digits(0) == 4 && run.digits(1) <= 2) {
            return isMonth(b) && isYear(a) && !isMeasured(run, at) ? inMonth(a, b, run.end()) : Optional.empty();
        }
        if (run.digits(1) == 4 && run.digits(0) <= 2 && run.separator() != '.') {
            return isMonth(a) && isYear(b) && !isMeasured(run, at) ? inMonth(b, a, run.end()) : Optional.empty();
        }
        boolean small = run.digits(0) <= 2 && run.digits(1) <= 2 && run.separator() != '.';
        return small && saysDate(run, at) ? dayAndMonth(a, b, run.end()) : Optional.empty();
    }

    private static boolean isMonth(int n) {
        return n >= 1 && n <= 12;
    }

    private static boolean isYear(int n) {
        return n >= 1500 && n <= 2199;
    }

    private boolean isMeasured(Figures run, int at) {
        return tokens.has(at - 1, Role.NUMBERED) || tokens.has(run.end(), Role.COUNTED) || tokens.is(run.end(), '%');
    }

    private static Optional<Parsed<Expression>> inMonth(int year, int month, int end) {
        return Optional.of(new Parsed<>(new Expression.InMonth(new MonthRef.Named(month, YearRef.said(year))), end));
    }

    /** Two small figures may be a score, a fraction or a vote: the company must say that they are a day and a month. */
    private boolean saysDate(Figures run, int at) {
        Token before = tokens.at(at - 1);
        if (isMeasured(run, at) || before.is('(') || !tokens.closes(run.end())) {
            return false;
        }
        boolean padded = run.separator() == '/' && run.digits(0) == 2 && run.digits(1) == 2;
        boolean alone =
                before.type() == Token.Type.BREAK && tokens.at(run.end()).type() == Token.Type.BREAK;
        return padded && !before.has(Role.FUNCTION)
                || alone
                || before.entry().hasAny(Entry.mask(Role.IN, Role.UNIT, Role.DATE_NOUN, Role.WEEKDAY, Role.TO))
                || Cues.isFutureVerb(before, tokens.folded());
    }

    private static Optional<Parsed<Expression>> dayAndMonth(int a, int b, int end) {
        boolean swapped = b > 12 && a <= 12;
        int day = swapped ? b : a;
        int month = swapped ? a : b;
        return isMonth(month) && day >= 1 && day <= 31
                ? Optional.of(new Parsed<>(
                        new Expression.OnDay(new MonthRef.Named(month, YearRef.UNSAID), day, Optional.empty()), end))
                : Optional.empty();
    }
}
