package infiraj.model;

import static infiraj.model.EdtfException.Reason.NO_SUCH_DAY;
import static infiraj.model.EdtfException.Reason.NO_SUCH_MONTH;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What an EDTF point is made of, its qualifier aside. */
public sealed interface EdtfForm {
    /** The first day it can mean. */
    LocalDate earliest();

    /** The last day it can mean. */
    LocalDate latest();

    Precision precision();

    String edtf();

    /** A year or, with unspecified digits, a decade, a century or the like. */
    record Year(EdtfYear year) implements EdtfForm {
        @Override
        public LocalDate earliest() {
            return LocalDate.of(year.first(), 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year.last(), 12, 31);
        }

        @Override
        public Precision precision() {
            return year.precision();
        }

        @Override
        public String edtf() {
            return year.edtf();
        }
    }

    /** A season, a quarter or another part of a year. */
    record Group(EdtfYear.Digits year, YearGroup group) implements EdtfForm {
        @Override
        public LocalDate earliest() {
            return LocalDate.of(year.first(), group.firstMonth(), 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year.last(), group.firstMonth(), 1)
                    .plusMonths(group.months())
                    .minusDays(1);
        }

        @Override
        public Precision precision() {
            return year.isExact() ? group.precision() : year.precision();
        }

        @Override
        public String edtf() {
            return year.edtf() + "-" + group.code();
        }
    }

    /**
     * A month.
     *
     * @param month two digits that some month has
     */
    record Month(EdtfYear.Digits year, DigitMask month) implements EdtfForm {
        public Month {
            requireMonth(month);
        }

        static void requireMonth(DigitMask month) {
            if (month.length() != 2 || !month.matchesAny(1, 12)) {
                throw new EdtfException(NO_SUCH_MONTH, 0, month.edtf());
            }
        }

        @Override
        public LocalDate earliest() {
            return MaskedCalendar.firstDay(year, month, MaskedCalendar.ANY_DAY).orElseThrow();
        }

        @Override
        public LocalDate latest() {
            return MaskedCalendar.lastDay(year, month, MaskedCalendar.ANY_DAY).orElseThrow();
        }

        @Override
        public Precision precision() {
            return year.isExact() && month.isSpecified() ? Precision.MONTH : year.precision();
        }

        @Override
        public String edtf() {
            return year.edtf() + "-" + month.edtf();
        }
    }

    /**
     * A day.
     *
     * @param month two digits that some month has
     * @param day two digits that some day of such a month has
     */
    record Day(EdtfYear.Digits year, DigitMask month, DigitMask day) implements EdtfForm {
        public Day {
            Month.requireMonth(month);
            if (day.length() != 2 || MaskedCalendar.firstDay(year, month, day).isEmpty()) {
                throw new EdtfException(NO_SUCH_DAY, 0, day.edtf());
            }
        }

        @Override
        public LocalDate earliest() {
            return MaskedCalendar.firstDay(year, month, day).orElseThrow();
        }

        @Override
        public LocalDate latest() {
            return MaskedCalendar.lastDay(year, month, day).orElseThrow();
        }

        @Override
        public Precision precision() {
            if (!year.isExact() || !month.isSpecified()) {
                return year.precision();
            }
            return day.isSpecified() ? Precision.DAY : Precision.MONTH;
        }

        @Override
        public String edtf() {
            return year.edtf() + "-" + month.edtf() + "-" + day.edtf();
        }
    }

    /**
     * A second. Its day is the one that the text itself gives, wherever on earth that was.
     *
     * @param time to the second, in years 0 to 9999
     * @param zone what is said of its zone
     */
    record Moment(LocalDateTime time, EdtfZone zone) implements EdtfForm {
        public Moment {
            if (time.getNano() != 0 || time.getYear() < -9999 || time.getYear() > 9999) {
                throw new IllegalArgumentException("not a second that EDTF can write: " + time);
            }
        }

        @Override
        public LocalDate earliest() {
            return time.toLocalDate();
        }

        @Override
        public LocalDate latest() {
            return time.toLocalDate();
        }

        @Override
        public Precision precision() {
            return Precision.SECOND;
        }

        @Override
        public String edtf() {
            String clock = "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
            return EdtfDate.day(time.toLocalDate()).edtf() + "T" + clock + zone.edtf();
        }
    }
}
