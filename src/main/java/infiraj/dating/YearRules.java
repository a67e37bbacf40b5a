package infiraj.dating;

import java.util.Optional;

/** Years: «عام 2019», «سنة (1935) م», «العام الماضي», «ألفين وثمانية عشر», and four digits that stand alone. */
final class YearRules {
    private static final int FIRST_PLAUSIBLE = 1000;
    private static final int LAST_PLAUSIBLE = 2199;
    private static final int FIRST_BARE = 1500;
    private static final int LAST_BARE = 2099;

    private final Tokens tokens;
    private final NumberWords numbers;

    YearRules(Tokens tokens, NumberWords numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    private boolean isYearNoun(int at) {
        int year = Unit.YEAR.ordinal();
        return tokens.has(at, Role.UNIT, year)
                || tokens.has(at, Role.UNITS, year)
                || tokens.has(at, Role.PAIR_OF, year);
    }

    /** The word for year with a number: «عام 2019», «العام (2002)», «لسنة 2004 م», «عام ألفين وخمسة عشر». */
    Optional<Parsed<Integer>> named(int at) {
        if (!isYearNoun(at) || tokens.at(at).text().equals("عاما")) {
            return Optional.empty();
        }
        int open = tokens.is(at + 1, '(') ? 1 : 0;
        Optional<Parsed<Integer>> number = numberAfterNoun(at + 1 + open).or(() -> yearInWords(at + 1, 100));
        return number.map(year -> closed(year, open));
    }

    private Optional<Parsed<Integer>> numberAfterNoun(int at) {
        if (tokens.isPieceOfFigure(at) || tokens.is(at + 1, '%')) {
            return Optional.empty();
        }
        return tokens.number(at, 2, 4).map(year -> new Parsed<>(withCentury(at, year), at + 1));
    }

    /** «عام 48» is of the last century but one if it were yet to come in this one; «عام 247» is meant as it stands. */
    private int withCentury(int at, int year) {
        boolean abridged = tokens.at(at).text().length() == 2 && era(at + 1).end() == at + 1;
        return abridged ? (year <= 30 ? 2000 : 1900) + year : year;
    }

    private Parsed<Integer> closed(Parsed<Integer> year, int open) {
        boolean closed = open > 0 && tokens.is(year.end(), ')');
        return closed ? year.upTo(year.end() + 1) : year;
    }

    Optional<Parsed<Integer>> yearInWords(int at, int least) {
        return numbers.cardinal(at).filter(n -> n.value() >= least && n.value() <= LAST_PLAUSIBLE);
    }

    /** Four digits after a month, in parentheses or not. */
    Optional<Parsed<Integer>> afterMonth(int at) {
        int open = tokens.is(at, '(') ? 1 : 0;
        return tokens.number(at + open, 4, 4)
                .filter(year -> year >= FIRST_PLAUSIBLE && year <= LAST_PLAUSIBLE)
                .filter(year -> open == 0 || tokens.is(at + 2, ')'))
                .map(year -> new Parsed<>(year, at + 1 + 2 * open))
                .or(() -> ofFirstMillennium(at));
    }

    /** «8 يونيو 632)», «13 مارس 624م»: three digits need an end or an era behind. */
    private Optional<Parsed<Integer>> ofFirstMillennium(int at) {
        boolean closed = tokens.closes(at + 1) && !tokens.at(at + 1).has(Role.FUNCTION) || tokens.has(at + 1, Role.ERA);
        return closed && !tokens.isPieceOfFigure(at)
                ? tokens.number(at, 3, 3).map(year -> new Parsed<>(year, at + 1))
                : Optional.empty();
    }

    /** Four digits that may be a year where nothing else says so, judged by their company. */
    Optional<Parsed<Integer>> bare(int at) {
        return tokens.number(at, 4, 4)
                .filter(year -> year >= FIRST_BARE && year <= LAST_BARE)
                .filter(year -> !tokens.isPieceOfFigure(at) && !isBlockedFrom(at) && !isCounted(year, at + 1))
                .map(year -> new Parsed<>(year, at + 1));
    }

    /** Four digits that a range makes a year, unless something is counted. */
    boolean isYear(int at) {
        return tokens.number(at, 4, 4)
                .filter(year -> year >= FIRST_PLAUSIBLE && year <= LAST_PLAUSIBLE)
                .filter(year -> !tokens.isPieceOfFigure(at) && !isCounted(year, at + 1))
                .isPresent();
    }

    private boolean isBlockedFrom(int at) {
        int before = tokens.is(at - 1, '(') ? at - 2 : at - 1;
        return tokens.has(before, Role.NUMBERED)
                || tokens.has(at - 1, Role.APPROXIMATE)
                || tokens.is(at - 1, '$')
                || tokens.is(at - 1, '€')
                || tokens.is(at - 1, '#')
                || tokens.is(at - 1, '+')
                || tokens.is(at + 1, '+')
                || isLatin(at - 1) && tokens.touches(at)
                || isLatin(at + 1) && tokens.touches(at + 1);
    }

    private boolean isLatin(int at) {
        Token token = tokens.at(at);
        return token.isWord() && token.text().charAt(0) < 0x250;
    }

    /**
     * Whether the next word is what the figure counts. After 11–99 Arabic counts in the accusative singular, which the
     * final alef betrays; otherwise the lexicon must know the noun.
     */
    private boolean isCounted(int figure, int next) {
        Token word = tokens.at(next);
        if (word.is('%') || word.is('$') || word.is('€') || word.is('°')) {
            return true;
        }
        if (!word.isWord() || word.entry().has(Role.FUNCTION) || word.clitics().definite()) {
            return false;
        }
        int rest = figure % 100;
        String text = word.text();
        boolean accusative = rest >= 11 && text.length() >= 4 && text.endsWith("ا") && !text.startsWith("ال");
        return accusative && word.clitics().length() == 0 || word.entry().has(Role.COUNTED);
    }

    /** The era after a year; 0 for the common era, also when none is said. */
    Parsed<Integer> era(int at) {
        int open = tokens.is(at, '(') && tokens.has(at + 1, Role.ERA) && tokens.is(at + 2, ')') ? 1 : 0;
        if (tokens.has(at + open, Role.ERA)) {
            return new Parsed<>(tokens.value(at + open, Role.ERA), at + 1 + 2 * open);
        }
        boolean beforeChrist = tokens.isText(at, "ق") && tokens.is(at + 1, '.') && tokens.isText(at + 2, "م");
        return beforeChrist ? new Parsed<>(2, at + 3) : new Parsed<>(0, at);
    }
}
