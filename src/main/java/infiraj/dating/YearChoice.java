package infiraj.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which year an expression without one means: the cue of the clause decides, and no year outside what it allows is ever
 * taken; without a cue the past is meant, unless a day is close ahead and its last return far behind.
 */
final class YearChoice {
    /** A day this near ahead is meant rather than one eleven months back. */
    private static final long CLOSE = 45;

    private final LocalDate published;
    private final Cues cue;

    YearChoice(LocalDate published, Cues cue) {
        this.published = published;
        this.cue = cue;
    }

    int ofMonth(int month, Lean lean) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        return switch (lean) {
            case THIS -> now.getYear();
            case LAST -> same.isBefore(now) ? now.getYear() : now.getYear() - 1;
            case NEXT -> same.isAfter(now) ? now.getYear() : now.getYear() + 1;
            case UNSAID -> unsaidMonth(same, now);
        };
    }

    private int unsaidMonth(YearMonth same, YearMonth now) {
        return switch (cue) {
            case BARE -> now.getYear();
            case FUTURE -> same.isBefore(now) ? now.getYear() + 1 : now.getYear();
            case PAST, NONE -> same.isAfter(now) ? now.getYear() - 1 : now.getYear();
            case SCHEDULED -> nearest(year -> Optional.of(same.withYear(year).atDay(15)));
        };
    }

    /** The year of a day, chosen so that a weekday agrees where one is said and some allowed year can. */
    int ofDay(int month, int day, Optional<DayOfWeek> weekday, Lean lean) {
        IntFunction<Optional<LocalDate>> in = year -> date(year, month, day);
        int plain = lean == Lean.UNSAID ? unsaidDay(in) : leaning(in, lean);
        return weekday.isEmpty() || agrees(in.apply(plain), weekday) ? plain : agreeing(in, weekday, plain);
    }

    private int agreeing(IntFunction<Optional<LocalDate>> in, Optional<DayOfWeek> weekday, int plain) {
        return IntStream.of(0, -1, 1)
                .map(shift -> published.getYear() + shift)
                .filter(year -> agrees(in.apply(year), weekday) && allowed(in.apply(year)))
                .findFirst()
                .orElse(plain);
    }

    private boolean allowed(Optional<LocalDate> date) {
        return date.filter(day -> cue != Cues.FUTURE || !day.isBefore(published))
                .filter(day -> cue != Cues.PAST || !day.isAfter(published))
                .isPresent();
    }

    private static boolean agrees(Optional<LocalDate> date, Optional<DayOfWeek> weekday) {
        return date.map(LocalDate::getDayOfWeek).equals(weekday);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private int leaning(IntFunction<Optional<LocalDate>> in, Lean lean) {
        return switch (lean) {
            case LAST -> last(in, published.minusDays(1));
            case NEXT -> first(in, published.plusDays(1));
            default -> published.getYear();
        };
    }

    private int unsaidDay(IntFunction<Optional<LocalDate>> in) {
        return switch (cue) {
            case BARE -> published.getYear();
            case FUTURE -> first(in, published);
            case PAST -> last(in, published);
            case SCHEDULED -> nearest(in);
            case NONE -> pastUnlessClose(in);
        };
    }

    private int pastUnlessClose(IntFunction<Optional<LocalDate>> in) {
        int past = last(in, published);
        int future = first(in, published);
        return distance(in.apply(future)) <= CLOSE && distance(in.apply(past)) > CLOSE ? future : past;
    }

    private int nearest(IntFunction<Optional<LocalDate>> in) {
        int past = last(in, published);
        int future = first(in, published);
        return distance(in.apply(future)) < distance(in.apply(past)) ? future : past;
    }

    private long distance(Optional<LocalDate> date) {
        return date.map(day -> Math.abs(ChronoUnit.DAYS.between(published, day)))
                .orElse(Long.MAX_VALUE);
    }

    /** The last year in which the day is not after a limit; 29 February may be years back. */
    private int last(IntFunction<Optional<LocalDate>> in, LocalDate limit) {
        return years(-1)
                .filter(year ->
                        in.apply(year).filter(day -> !day.isAfter(limit)).isPresent())
                .findFirst()
                .orElse(published.getYear());
    }

    private int first(IntFunction<Optional<LocalDate>> in, LocalDate limit) {
        return years(1).filter(year ->
                        in.apply(year).filter(day -> !day.isBefore(limit)).isPresent())
                .findFirst()
                .orElse(published.getYear());
    }

    private IntStream years(int step) {
        return IntStream.rangeClosed(0, 8).map(k -> published.getYear() + step * k);
    }

    /** The year of a season, by its EDTF code. */
    int ofSeason(int season, Lean lean) {
        return IntStream.of(0, -1, 1)
                .map(k ->
                        published.getYear() + (lean == Lean.NEXT ? Math.abs(k) : lean == Lean.LAST ? -Math.abs(k) : k))
                .filter(year -> fits(Stretch.season(year, season), lean))
                .findFirst()
                .orElse(lean == Lean.LAST ? published.getYear() - 2 : published.getYear());
    }

    private boolean fits(Stretch season, Lean lean) {
        return switch (lean) {
            case LAST -> season.last().isBefore(published);
            case NEXT -> season.first().isAfter(published);
            default -> {
                boolean within =
                        !season.first().isAfter(published) && !season.last().isBefore(published);
                boolean year = Year.from(season.first()).getValue() == published.getYear();
                boolean winter = published.getMonth().compareTo(Month.MARCH) < 0
                        && season.first().getMonth() == Month.DECEMBER;
                yield within || year && !winter;
            }
        };
    }
}
