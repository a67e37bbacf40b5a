package infiraj.explorer.sharing;

import infiraj.corpus.Decoder;
import infiraj.corpus.Excerpt;
import infiraj.corpus.Located;
import infiraj.corpus.ProblemKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Half-lives in writing: durations of ISO 8601 in days, such as {@code P730.5D}. */
final class Durations {
    static final Decoder<Double> DECODER = Durations::decode;

    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,6}(?:\\.[0-9]{1,20})?)D");
    private static final double LONGEST = 100_000;

    private Durations() {}

    static String text(double days) {
        return "P" + new BigDecimal(Double.toString(days)).stripTrailingZeros().toPlainString() + "D";
    }

    private static Optional<Double> decode(Located value) {
        Optional<String> text = value.string();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher written = DAYS.matcher(text.get());
        double days = written.matches() ? Double.parseDouble(written.group(1)) : 0;
        return days >= 1 && days <= LONGEST
                ? Optional.of(days)
                : value.refuse(ProblemKind.BAD_DURATION, Excerpt.of(text.get()));
    }
}
