package infiraj.dating;

import infiraj.dating.Distance.Base;
import infiraj.dating.Distance.Exactness;
import infiraj.dating.Distance.Sense;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Distances: «قبل ثلاثة أشهر», «وبعد أربعة أشهر», «منذ 10 سنوات», «قبل أيام قليلة», «بعد ذلك بعامين», «قبل قرن من الزمان». */
final class OffsetRules {
    private static final Sense[] SENSES = {Sense.AGO, Sense.AFTER, Sense.SINCE, Sense.WITHIN};

    private final Tokens tokens;
    private final NumberWords numbers;
    private final IntFunction<Optional<Parsed<Expression>>> simple;

    /** @param simple finds an expression that a distance may be counted from */
    OffsetRules(Tokens tokens, NumberWords numbers, IntFunction<Optional<Parsed<Expression>>> simple) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.simple = simple;
    }

    List<Entrance> entrances() {
        return List.of(
                Entrance.word(this::offset, Role.OFFSET, Role.OFFSET_PRONOUN),
                Entrance.figure(this::fromNow, Role.UNIT, Role.UNIT_PAIR, Role.CARDINAL));
    }

    /** How much of what unit. */
    private record Amount(int count, Unit unit, boolean half, Exactness exactness) {}

    Optional<Parsed<Expression>> offset(int at) {
        if (tokens.has(at, Role.OFFSET_PRONOUN)) {
            return afterThat(at);
        }
        if (!tokens.has(at, Role.OFFSET)) {
            return Optional.empty();
        }
        Sense sense = SENSES[tokens.value(at, Role.OFFSET) - 1];
        return amount(at + 1).flatMap(amount -> based(sense, amount));
    }

    /** «أسبوعين من الآن». */
    Optional<Parsed<Expression>> fromNow(int at) {
        return amount(at)
                .filter(amount -> tokens.has(amount.end(), Role.FROM) && tokens.isText(amount.end() + 1, "الان"))
                .map(amount -> unbased(Sense.AFTER, amount, Base.NOW, amount.end() + 2));
    }

    /** «بعد ذلك بعامين», «وبعدها بأربعة أشهر». */
    private Optional<Parsed<Expression>> afterThat(int at) {
        Sense sense = SENSES[tokens.value(at, Role.OFFSET_PRONOUN) - 1];
        boolean linked = tokens.at(at + 1).clitics().preposition() == 'ب';
        int from = tokens.isText(at + 1, "ب") ? at + 2 : at + 1;
        return linked || from == at + 2
                ? amount(from)
                        .map(amount -> amount.with(new Expression.Offset(
                                distance(sense, amount.value(), Base.NARRATED), Optional.empty())))
                : Optional.empty();
    }

    private static Distance distance(Sense sense, Amount amount, Base base) {
        return new Distance(sense, amount.count(), amount.unit(), amount.half(), amount.exactness(), base);
    }

    private Optional<Parsed<Amount>> amount(int at) {
        boolean rounded = tokens.has(at, Role.APPROXIMATE);
        int from = rounded ? at + 1 : at;
        return counted(from)
                .or(() -> pair(from))
                .or(() -> few(from))
                .or(() -> one(from))
                .map(amount -> withHalf(amount, rounded));
    }

    private Optional<Parsed<Amount>> counted(int at) {
        return tokens.number(at, 1, 4)
                .map(count -> new Parsed<>(count, at + 1))
                .or(() -> numbers.cardinal(at))
                .filter(count -> count.value() > 0 && !tokens.isPieceOfFigure(at))
                .flatMap(count -> unit(count.end(), true)
                        .map(unit -> unit.with(new Amount(count.value(), unit.value(), false, Exactness.EXACT))));
    }

    private Optional<Parsed<Unit>> unit(int at, boolean singular) {
        int from = tokens.has(at, Role.FROM) ? at + 1 : at;
        if (from == at && tokens.definite(at)) {
            return Optional.empty();
        }
        if (tokens.has(from, Role.UNITS)) {
            return Optional.of(new Parsed<>(Unit.at(tokens.value(from, Role.UNITS)), from + 1));
        }
        return singular && tokens.has(from, Role.UNIT)
                ? Optional.of(new Parsed<>(Unit.at(tokens.value(from, Role.UNIT)), from + 1))
                : Optional.empty();
    }

    private Optional<Parsed<Amount>> pair(int at) {
        if (!tokens.has(at, Role.UNIT_PAIR) || tokens.definite(at)) {
            return Optional.empty();
        }
        Unit unit = Unit.at(tokens.value(at, Role.UNIT_PAIR));
        int end = tokens.has(at + 1, Role.CARDINAL, 2) ? at + 2 : at + 1;
        return Optional.of(new Parsed<>(new Amount(2, unit, false, Exactness.EXACT), end));
    }

    /** «بضع سنوات», «عدة أشهر», «أيام قليلة», and a bare plural. */
    private Optional<Parsed<Amount>> few(int at) {
        int from = tokens.has(at, Role.FEW) ? at + 1 : at;
        boolean few = from > at;
        return unit(from, false).filter(unit -> few || !isGenitive(unit.end())).map(unit -> {
            int end = tokens.has(unit.end(), Role.FEW_AFTER) ? unit.end() + 1 : unit.end();
            return new Parsed<>(new Amount(3, unit.value(), false, Exactness.VAGUE), end);
        });
    }

    /** «أيام الجاهلية» are not days ago. */
    private boolean isGenitive(int at) {
        return tokens.at(at).isWord()
                && (tokens.definite(at) || tokens.at(at).text().startsWith("ال"))
                && !tokens.hasAnd(at);
    }

    /** «قبل شهر», «قبل يوم واحد»; before a number عام is the year of that number. */
    private Optional<Parsed<Amount>> one(int at) {
        boolean named = tokens.at(at + 1).isNumber() || tokens.is(at + 1, '(');
        if (!tokens.has(at, Role.UNIT)
                || tokens.definite(at)
                || named
                || tokens.has(at, Role.UNIT, Unit.QUARTER.ordinal())) {
            return Optional.empty();
        }
        Unit unit = Unit.at(tokens.value(at, Role.UNIT));
        boolean counted = tokens.has(at + 1, Role.CARDINAL, 1);
        if (!counted
                && (tokens.has(at + 1, Role.CARDINAL)
                        || tokens.has(at + 1, Role.MONTH)
                        || tokens.has(at + 1, Role.WEEKDAY))) {
            return Optional.empty();
        }
        return Optional.of(new Parsed<>(new Amount(1, unit, false, Exactness.EXACT), counted ? at + 2 : at + 1));
    }

    private Parsed<Amount> withHalf(Parsed<Amount> found, boolean rounded) {
        Amount amount = found.value();
        boolean half = tokens.has(found.end(), Role.HALF) && tokens.hasAnd(found.end());
        int tail = half ? found.end() + 1 : found.end();
        int end = half && tokens.has(tail, Role.UNIT, amount.unit().ordinal()) ? tail + 1 : tail;
        boolean after = tokens.has(end, Role.APPROXIMATE) && tokens.isText(end, "تقريبا");
        Exactness exactness =
                (rounded || after) && amount.exactness() == Exactness.EXACT ? Exactness.ROUNDED : amount.exactness();
        return new Parsed<>(new Amount(amount.count(), amount.unit(), half, exactness), after ? end + 1 : end);
    }

    /** What the distance is counted from, as far as the words say; from an event nobody dated there is no counting. */
    private Optional<Parsed<Expression>> based(Sense sense, Parsed<Amount> amount) {
        int at = amount.end();
        if (tokens.has(at, Role.ERA)) {
            return Optional.empty();
        }
        boolean linked = tokens.has(at, Role.FROM) || tokens.isText(at, "علي");
        if (!linked) {
            return Optional.of(unbased(sense, amount, Base.UNSAID, at));
        }
        if (tokens.has(at + 1, Role.NOW)) {
            return Optional.of(unbased(sense, amount, Base.NOW, at + 2));
        }
        if (tokens.has(at + 1, Role.THAT)) {
            int end = tokens.has(at + 2, Role.DATE_NOUN) ? at + 3 : at + 2;
            return Optional.of(unbased(sense, amount, Base.NARRATED, end));
        }
        if (sense == Sense.SINCE) {
            return Optional.of(unbased(sense, amount, Base.UNSAID, at));
        }
        return simple.apply(at + 1)
                .map(base -> base.with(new Expression.Offset(
                        distance(sense, amount.value(), Base.UNSAID), Optional.of(base.value()))));
    }

    private static Parsed<Expression> unbased(Sense sense, Parsed<Amount> amount, Base base, int end) {
        return new Parsed<>(new Expression.Offset(distance(sense, amount.value(), base), Optional.empty()), end);
    }
}
