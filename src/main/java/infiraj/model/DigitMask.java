package infiraj.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of so many decimal digits, some of which may be unspecified: EDTF's {@code 20XX} or {@code 1X}.
 *
 * @param length how many digits, 1 to 9
 * @param value the number with 0 for every unspecified digit
 * @param unspecified a bit for every unspecified digit, the last digit's lowest
 */
public record DigitMask(int length, int value, int unspecified) {
    public DigitMask {
        if (length < 1 || length > 9 || value < 0 || value >= power(length) || unspecified >>> length != 0) {
            throw new IllegalArgumentException("bad digits " + value + " of " + length);
        }
        for (int i = 0; i < length; i++) {
            if ((unspecified >> i & 1) != 0 && value / power(i) % 10 != 0) {
                throw new IllegalArgumentException("an unspecified digit of " + value + " is specified");
            }
        }
    }

    /** Days, months and years that have been used: a long chronology names the same ones over and over. */
    private static final @Nullable DigitMask[][] USED = {{}, {}, new DigitMask[100], {}, new DigitMask[10_000]};

    /** A number of so many digits. */
    public static DigitMask of(int length, int value, int unspecified) {
        boolean common = (length == 2 || length == 4) && unspecified == 0 && value >= 0 && value < USED[length].length;
        if (!common) {
            return new DigitMask(length, value, unspecified);
        }
        @Nullable DigitMask used = USED[length][value];
        if (used == null) {
            // Another thread may do the same; either will serve.
            used = new DigitMask(length, value, unspecified);
            USED[length][value] = used;
        }
        return used;
    }

    /** A number of two digits, all specified. */
    public static DigitMask two(int value) {
        return of(2, value, 0);
    }

    /** A number of four digits of which the last so many are unspecified. */
    public static DigitMask four(int value, int unspecified) {
        return of(4, value, (1 << unspecified) - 1);
    }

    static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    public boolean isSpecified() {
        return unspecified == 0;
    }

    public boolean isWhollyUnspecified() {
        return unspecified == (1 << length) - 1;
    }

    /** The place of the first unspecified digit counted from the right, from 1; 0 if there is none. */
    int unspecifiedFrom() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(unspecified);
    }

    int least() {
        return value;
    }

    /** The least number but 0 that it can be; it can be one. */
    int leastButZero() {
        return value != 0 ? value : power(Integer.numberOfTrailingZeros(unspecified));
    }

    int greatest() {
        int greatest = value;
        for (int i = 0; i < length; i++) {
            greatest += (unspecified >> i & 1) * 9 * power(i);
        }
        return greatest;
    }

    boolean matches(int number) {
        if (unspecified == 0) {
            return number == value;
        }
        int rest = number;
        int wanted = value;
        for (int i = 0; i < length; i++, rest /= 10, wanted /= 10) {
            if ((unspecified >> i & 1) == 0 && rest % 10 != wanted % 10) {
                return false;
            }
        }
        return rest == 0;
    }

    boolean matchesAny(int from, int to) {
        for (int number = from; number <= to; number++) {
            if (matches(number)) {
                return true;
            }
        }
        return false;
    }

    /** The digits with {@code X} for every unspecified one. */
    public String edtf() {
        StringBuilder out = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            out.append((unspecified >> i & 1) != 0 ? 'X' : (char) ('0' + value / power(i) % 10));
        }
        return out.toString();
    }
}
