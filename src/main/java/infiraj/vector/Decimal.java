package infiraj.vector;

/** Numbers as files have them: a point, no exponent, no more digits than can be seen. */
final class Decimal {
    private static final int HUNDREDTHS = 100;

    private Decimal() {}

    /** Appends a number rounded to hundredths. */
    static StringBuilder append(StringBuilder out, double number) {
        long hundredths = Math.round(number * HUNDREDTHS);
        if (hundredths < 0) {
            out.append('-');
        }
        long size = Math.abs(hundredths);
        out.append(size / HUNDREDTHS);
        long rest = size % HUNDREDTHS;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        return out;
    }

    static String of(double number) {
        return append(new StringBuilder(), number).toString();
    }
}
