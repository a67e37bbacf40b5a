package infiraj.dating;

import java.util.Optional;

/** Numbers written in words: «تسعة وعشرين», «ألف وتسعمائة وواحد», «الخامس والعشرين». */
final class NumberWords {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final Tokens tokens;

    NumberWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A cardinal: thousands, hundreds, ones, tens, each at most once and in that order. */
    Optional<Parsed<Integer>> cardinal(int at) {
        int total = 0;
        int rank = 4;
        int end = at;
        while (tokens.has(end, Role.CARDINAL) && (end == at || tokens.hasAnd(end))) {
            Parsed<Integer> part = part(end);
            if (rank(part.value()) >= rank) {
                break;
            }
            rank = rank(part.value());
            total += part.value();
            end = part.end();
        }
        return end == at ? Optional.empty() : Optional.of(new Parsed<>(total, end));
    }

    /** One summand: a word, a teen, or ones with their hundred or thousand. */
    private Parsed<Integer> part(int at) {
        int value = tokens.value(at, Role.CARDINAL);
        boolean ones = value <= 10;
        boolean bound =
                tokens.has(at + 1, Role.CARDINAL) && tokens.at(at + 1).clitics().length() == 0;
        if (ones && tokens.has(at + 1, Role.TEEN) && tokens.at(at + 1).clitics().length() == 0) {
            return new Parsed<>(value + 10, at + 2);
        }
        if (ones && bound) {
            int scale = tokens.value(at + 1, Role.CARDINAL);
            if (value > 2 && (scale == HUNDRED || scale == THOUSAND)) {
                return new Parsed<>(value * scale, at + 2);
            }
        }
        return new Parsed<>(value, at + 1);
    }

    private static int rank(int value) {
        if (value >= THOUSAND) {
            return 3;
        }
        if (value >= HUNDRED) {
            return 2;
        }
        return value % 10 == 0 && value >= 20 ? 0 : 1;
    }

    /** An ordinal from first to ninety-ninth, −1 for the last; definite unless it is one bare word. */
    Optional<Parsed<Integer>> ordinal(int at) {
        if (!tokens.has(at, Role.ORDINAL)) {
            return Optional.empty();
        }
        int value = tokens.value(at, Role.ORDINAL);
        if (value > 0 && value < 10 && tokens.has(at + 1, Role.TEEN)) {
            return Optional.of(new Parsed<>(value + 10, at + 2));
        }
        boolean compound = value > 0 && value < 10 && tokens.hasAnd(at + 1) && tokens.definite(at + 1);
        if (compound && tokens.has(at + 1, Role.CARDINAL)) {
            int tens = tokens.value(at + 1, Role.CARDINAL);
            if (tens >= 20 && tens < HUNDRED) {
                return Optional.of(new Parsed<>(value + tens, at + 2));
            }
        }
        return Optional.of(new Parsed<>(value, at + 1));
    }

    /** An ordinal that the article makes a day of the month or a number in a row. */
    Optional<Parsed<Integer>> definiteOrdinal(int at) {
        return tokens.definite(at) ? ordinal(at) : Optional.empty();
    }
}
