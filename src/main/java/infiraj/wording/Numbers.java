package infiraj.wording;

import infiraj.text.Isolates;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as a wording writes them: grouped by thousands, with the minus sign U+2212, and with the Arabic separators
 * {@code ٬} and {@code ٫} where the digits are Arabic-Indic. Fixed here because the JDK's idea of Arabic numbers changes
 * with its locale data.
 */
public final class Numbers {
    private static final String MINUS = "−";

    private final Wording wording;

    public Numbers(Wording wording) {
        this.wording = wording;
    }

    /** A whole number without separators, such as a year. */
    public String plain(long number) {
        return signed(number < 0, Long.toString(number).replace("-", ""));
    }

    /** A count: 12,345 or ١٢٬٣٤٥. */
    public String grouped(long number) {
        return signed(number < 0, group(Long.toString(number).replace("-", "")));
    }

    /**
     * A number rounded half up, without trailing zeros: −3.5 or −٣٫٥.
     *
     * @param places most digits after the separator, at least 0
     * @throws NumberFormatException if the number is infinite or not a number
     */
    public String decimal(double number, int places) {
        return write(BigDecimal.valueOf(number)
                .setScale(places, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /** A number rounded half up with exactly so many digits after the separator, so that columns align. */
    public String fixed(double number, int places) {
        return write(BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP));
    }

    /** A share in whole hundredths: 120% or ١٢٠٪. */
    public String percent(double share) {
        return grouped(Math.round(100 * share)) + (hasArabicDigits() ? '٪' : '%');
    }

    private String write(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : decimalSeparator() + digits.substring(point + 1);
        return signed(number.signum() < 0, group(whole) + fraction);
    }

    private String group(String digits) {
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, hasArabicDigits() ? '٬' : ',');
        }
        return out.toString();
    }

    private char decimalSeparator() {
        return hasArabicDigits() ? '٫' : '.';
    }

    private boolean hasArabicDigits() {
        return wording.language() == Language.ARABIC && wording.digits() == Digits.ARABIC_INDIC;
    }

    /**
     * Among Arabic words a bare minus sign would be painted to the right of its number, where Arabic-Indic digits want it
     * and Latin digits do not.
     */
    private String signed(boolean negative, String digits) {
        if (!negative) {
            return wording.digits(digits);
        }
        String number = MINUS + wording.digits(digits);
        return wording.language().isRightToLeft() && !hasArabicDigits() ? Isolates.leftToRight(number) : number;
    }
}
