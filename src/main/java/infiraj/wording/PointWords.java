package infiraj.wording;

import infiraj.model.DigitMask;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfForm;
import infiraj.model.EdtfYear;
import infiraj.model.EdtfZone;
import infiraj.model.Precision;
import infiraj.model.YearGroup;
import java.time.Month;

/** How points of the calendar are said, their qualifiers aside. */
final class PointWords {
    private static final KeyFamily GROUPS = KeyFamily.of("dates.group", YearGroup.class);
    private static final KeyFamily BRIEF_GROUPS = KeyFamily.of("dates.brief-group", YearGroup.class);

    private final Messages messages;
    private final Numbers numbers;
    private final YearWords years;
    private final boolean brief;
    private final boolean weekdays;

    PointWords(Messages messages, boolean brief, boolean weekdays) {
        this.messages = messages;
        this.numbers = new Numbers(messages.wording());
        this.years = new YearWords(messages, brief);
        this.brief = brief;
        this.weekdays = weekdays;
    }

    String say(EdtfForm form, Place place) {
        return switch (form) {
            case EdtfForm.Year(EdtfYear year) -> years.say(year, place);
            case EdtfForm.Group group -> group(group);
            case EdtfForm.Month month ->
                brief && month.month().isWhollyUnspecified() ? years.say(month.year(), place) : month(month);
            case EdtfForm.Day day -> day(day);
            case EdtfForm.Moment moment -> moment(moment);
        };
    }

    private String group(EdtfForm.Group group) {
        KeyFamily names = brief && group.year().isExact() ? BRIEF_GROUPS : GROUPS;
        return messages.say(names, group.group(), yearOf(group));
    }

    /** A season that reaches into the next year names both. */
    private String yearOf(EdtfForm.Group group) {
        boolean isSeason = group.group().precision() == Precision.SEASON;
        if (!group.year().isExact()) {
            String run = years.say(group.year(), Place.WITHIN);
            return isSeason ? messages.say("dates.of-years", run) : run;
        }
        int first = group.earliest().getYear();
        int last = group.latest().getYear();
        return first == last ? years.number(first) : nextYear(first, last);
    }

    private String nextYear(int first, int last) {
        boolean sameCentury = first > 0 && first / 100 == last / 100;
        String short2 = sameCentury && messages.wording().language() == Language.ENGLISH
                ? "%02d".formatted(last % 100)
                : years.number(last);
        return years.number(first) + "–" + short2;
    }

    private String month(EdtfForm.Month form) {
        DigitMask month = form.month();
        if (month.isSpecified()) {
            return inYear(monthName(month.value()), form.year());
        }
        String year = years.say(form.year(), Place.WITHIN);
        return month.isWhollyUnspecified()
                ? messages.say("dates.month-unspecified", year)
                : messages.say("dates.month-masked", month.edtf(), year);
    }

    /** The name of a month by its number. */
    String monthName(int month) {
        Wording wording = messages.wording();
        return brief ? MonthNames.shortName(Month.of(month), wording) : MonthNames.name(Month.of(month), wording);
    }

    /** A month or a day in its year. */
    private String inYear(String part, EdtfYear.Digits year) {
        return year.isExact()
                ? part + " " + years.say(year, Place.ALONE)
                : messages.say("dates.in-years", part, years.say(year, Place.WITHIN));
    }

    private String day(EdtfForm.Day form) {
        DigitMask day = form.day();
        if (!day.isSpecified()) {
            return daySomewhere(form);
        }
        if (!form.month().isSpecified()) {
            return messages.say("dates.day-of-month", day.value(), month(monthOf(form)));
        }
        String phrase = inYear(dayAndMonth(form), form.year());
        return weekdays && form.year().isExact() ? weekday(form) + " " + phrase : phrase;
    }

    private String weekday(EdtfForm.Day form) {
        return WeekdayNames.name(form.earliest().getDayOfWeek(), messages.wording());
    }

    /** A day without its year: 18 August. */
    String dayAndMonth(EdtfForm.Day form) {
        return dayNumber(form) + " " + monthName(form.month().value());
    }

    String dayNumber(EdtfForm.Day form) {
        return numbers.plain(form.day().value());
    }

    private static EdtfForm.Month monthOf(EdtfForm.Day form) {
        return new EdtfForm.Month(form.year(), form.month());
    }

    private String daySomewhere(EdtfForm.Day form) {
        EdtfForm.Month month = monthOf(form);
        if (!form.day().isWhollyUnspecified()) {
            return messages.say("dates.day-masked", form.day().edtf(), month(month));
        }
        boolean isAnyMonth = form.month().isWhollyUnspecified();
        String period = isAnyMonth ? years.say(form.year(), brief ? Place.RANGE : Place.WITHIN) : month(month);
        return brief ? period : messages.say("dates.day-unspecified", period);
    }

    private String moment(EdtfForm.Moment moment) {
        String day = say(EdtfDate.day(moment.earliest()).form(), Place.ALONE);
        String clock = messages.wording().digits(clock(moment));
        return moment.zone().form() == EdtfZone.Form.LOCAL
                ? messages.say("dates.moment", day, clock)
                : messages.say("dates.moment-in-zone", day, clock, zone(moment.zone()));
    }

    /** Seconds are said only where there are any. */
    private static String clock(EdtfForm.Moment moment) {
        int second = moment.time().getSecond();
        String clock =
                "%02d:%02d".formatted(moment.time().getHour(), moment.time().getMinute());
        return second == 0 ? clock : "%s:%02d".formatted(clock, second);
    }

    private static String zone(EdtfZone zone) {
        int minutes = Math.abs(zone.minutes());
        if (minutes == 0) {
            return "UTC";
        }
        String hours = "UTC" + (zone.minutes() < 0 ? "−" : "+") + minutes / 60;
        return minutes % 60 == 0 ? hours : "%s:%02d".formatted(hours, minutes % 60);
    }
}
