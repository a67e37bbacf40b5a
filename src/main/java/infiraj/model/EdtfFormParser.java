package infiraj.model;

import static infiraj.model.EdtfException.Reason.NO_HYPHENS;
import static infiraj.model.EdtfException.Reason.NO_SUCH_MONTH;
import static infiraj.model.EdtfException.Reason.NO_SUCH_TIME;
import static infiraj.model.EdtfException.Reason.NO_SUCH_ZONE;
import static infiraj.model.EdtfException.Reason.SHORT_YEAR_AFTER_Y;
import static infiraj.model.EdtfException.Reason.YEAR_OUT_OF_RANGE;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Reads what an EDTF point is made of, up to its qualifier. */
final class EdtfFormParser {
    private static final int FIRST_GROUP = YearGroup.SPRING.code();

    private EdtfFormParser() {}

    static EdtfForm form(EdtfCursor in) {
        int start = in.place();
        if (in.skip('Y')) {
            return longYear(in, start);
        }
        boolean negative = in.skip('-');
        DigitMask digits = in.mask(4);
        EdtfYear.Digits year = EdtfParser.at(start, () -> new EdtfYear.Digits(negative, digits));
        if (in.at('S')) {
            return significantYear(in, start, year);
        }
        if (in.atDigit()) {
            throw new EdtfException(NO_HYPHENS, in.place(), "");
        }
        return in.skip('-') ? withinYear(in, year) : new EdtfForm.Year(year);
    }

    private static EdtfForm longYear(EdtfCursor in, int start) {
        boolean negative = in.skip('-');
        int factor = bounded(in.digits(), start) * (negative ? -1 : 1);
        if (!in.at('E') && Math.abs(factor) <= 9999) {
            throw new EdtfException(SHORT_YEAR_AFTER_Y, start, "Y" + factor);
        }
        int exponent = in.skip('E') ? bounded(in.digits(), start) : 0;
        int significant = in.skip('S') ? bounded(in.digits(), start) : 0;
        return EdtfParser.at(start, () -> new EdtfForm.Year(new EdtfYear.Numbered(factor, exponent, significant)));
    }

    private static EdtfForm significantYear(EdtfCursor in, int start, EdtfYear.Digits year) {
        if (!year.isExact()) {
            throw in.unexpected();
        }
        in.expect('S');
        int significant = bounded(in.digits(), start);
        return EdtfParser.at(start, () -> new EdtfForm.Year(new EdtfYear.Numbered(year.first(), 0, significant)));
    }

    private static int bounded(String digits, int place) {
        if (digits.length() > 9) {
            throw new EdtfException(YEAR_OUT_OF_RANGE, place, digits);
        }
        return Integer.parseInt(digits);
    }

    private static EdtfForm withinYear(EdtfCursor in, EdtfYear.Digits year) {
        int place = in.place();
        DigitMask month = in.mask(2);
        if (month.isSpecified() && month.value() >= FIRST_GROUP) {
            return YearGroup.ofCode(month.value())
                    .map(group -> new EdtfForm.Group(year, group))
                    .orElseThrow(() -> new EdtfException(NO_SUCH_MONTH, place, month.edtf()));
        }
        EdtfForm.Month whole = EdtfParser.at(place, () -> new EdtfForm.Month(year, month));
        return in.skip('-') ? day(in, whole) : whole;
    }

    private static EdtfForm day(EdtfCursor in, EdtfForm.Month month) {
        int place = in.place();
        DigitMask day = in.mask(2);
        EdtfForm.Day whole = EdtfParser.at(place, () -> new EdtfForm.Day(month.year(), month.month(), day));
        if (in.at('T') && whole.precision() == Precision.DAY) {
            return moment(in, whole.earliest());
        }
        return whole;
    }

    private static EdtfForm moment(EdtfCursor in, LocalDate day) {
        in.expect('T');
        int place = in.place();
        int hour = in.number(2);
        in.expect(':');
        int minute = in.number(2);
        in.expect(':');
        int second = in.number(2);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new EdtfException(NO_SUCH_TIME, place, "%02d:%02d:%02d".formatted(hour, minute, second));
        }
        LocalDateTime time = day.atTime(hour, minute, second);
        return new EdtfForm.Moment(time, zone(in));
    }

    private static EdtfZone zone(EdtfCursor in) {
        if (in.skip('Z')) {
            return EdtfZone.UTC;
        }
        int place = in.place();
        boolean west = in.skip('-');
        if (!west && !in.skip('+')) {
            return EdtfZone.LOCAL;
        }
        int hours = in.number(2);
        boolean minutesToo = in.skip(':');
        int minutes = minutesToo ? in.number(2) : 0;
        if (hours > 23 || minutes > 59 || west && hours == 0 && minutes == 0) {
            throw new EdtfException(NO_SUCH_ZONE, place, "%02d:%02d".formatted(hours, minutes));
        }
        int shift = (west ? -1 : 1) * (hours * 60 + minutes);
        return new EdtfZone(minutesToo ? EdtfZone.Form.HOURS_AND_MINUTES : EdtfZone.Form.HOURS, shift);
    }
}
