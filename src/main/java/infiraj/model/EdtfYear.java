package infiraj.model;

/**
 * A year of the proleptic Gregorian calendar, counted astronomically: 0000 is 1 BC. Possibly not wholly specified, so that
 * it stands for a run of years.
 */
public sealed interface EdtfYear {
    /** The furthest year from 0 that can be told from an open end. */
    int FURTHEST = 999_999_998;

    /** The first year it can mean. */
    int first();

    /** The last year it can mean. */
    int last();

    boolean matches(int year);

    String edtf();

    /** How closely the year itself is known. */
    Precision precision();

    /** The one year it means, if it means only one. */
    default boolean isExact() {
        return first() == last();
    }

    /** The year of a number. */
    static EdtfYear of(int year) {
        return Math.abs((long) year) <= 9999
                ? new Digits(year < 0, DigitMask.four(Math.abs(year), 0))
                : new Numbered(year, 0, 0);
    }

    /**
     * A year of four digits, any of them possibly unspecified.
     *
     * @param negative whether it lies before year 0
     * @param digits four, not 0000 if negative
     */
    record Digits(boolean negative, DigitMask digits) implements EdtfYear {
        public Digits {
            if (digits.length() != 4) {
                throw new IllegalArgumentException("a year has four digits");
            }
            if (negative && digits.greatest() == 0) {
                throw new EdtfException(EdtfException.Reason.NEGATIVE_ZERO, 0, "-0000");
            }
        }

        @Override
        public int first() {
            return negative ? -digits.greatest() : digits.least();
        }

        @Override
        public int last() {
            return negative ? -digits.leastButZero() : digits.greatest();
        }

        @Override
        public boolean matches(int year) {
            return (negative ? year < 0 : year >= 0) && digits.matches(Math.abs(year));
        }

        @Override
        public Precision precision() {
            return Precision.ofYears(digits.unspecifiedFrom());
        }

        @Override
        public String edtf() {
            return (negative ? "-" : "") + digits.edtf();
        }
    }

    /**
     * A year given as a number: of more than four digits ({@code Y-170000002}), by an exponent ({@code Y-17E7}) or as an
     * estimate with a count of significant digits ({@code 1950S2}: about 1950, in any case in 1900–1999).
     *
     * @param factor the number before the exponent
     * @param exponent the power of ten, 0 to 9
     * @param significant how many digits can be relied on; 0 if all
     */
    record Numbered(int factor, int exponent, int significant) implements EdtfYear {
        public Numbered {
            long year = exponent < 0 || exponent > 9 ? Long.MAX_VALUE : value(factor, exponent);
            if (year > FURTHEST || year < -FURTHEST) {
                throw new EdtfException(
                        EdtfException.Reason.YEAR_OUT_OF_RANGE, 0, factor + (exponent == 0 ? "" : "E" + exponent));
            }
            if (Math.abs(year) <= 9999 && (significant == 0 || exponent > 0)) {
                throw new EdtfException(EdtfException.Reason.SHORT_YEAR_AFTER_Y, 0, "Y" + year);
            }
            if (significant < 0 || significant > digits(year)) {
                throw new EdtfException(EdtfException.Reason.NO_SUCH_SIGNIFICANCE, 0, "S" + significant);
            }
        }

        private static long value(int factor, int exponent) {
            return (long) factor * DigitMask.power(exponent);
        }

        private static int digits(long year) {
            return Math.max(4, Long.toString(Math.abs(year)).length());
        }

        /** The number itself, an estimate if only some digits are significant. */
        public int year() {
            return (int) value(factor, exponent);
        }

        private int loose() {
            return significant == 0 ? 0 : digits(year()) - significant;
        }

        @Override
        public int first() {
            return year() < 0 ? -greatest() : least();
        }

        @Override
        public int last() {
            return year() < 0 ? -least() : greatest();
        }

        private int least() {
            int unit = DigitMask.power(loose());
            return Math.abs(year()) / unit * unit;
        }

        private int greatest() {
            return Math.min(least() + DigitMask.power(loose()) - 1, FURTHEST);
        }

        @Override
        public boolean matches(int year) {
            return first() <= year && year <= last();
        }

        @Override
        public Precision precision() {
            return Precision.ofYears(loose());
        }

        @Override
        public String edtf() {
            String number =
                    Math.abs(year()) > 9999 ? "Y" + factor : EdtfYear.of(factor).edtf();
            return number + (exponent == 0 ? "" : "E" + exponent) + (significant == 0 ? "" : "S" + significant);
        }
    }
}
