package infiraj.dating;

import java.util.Locale;

/** A part a word can play in an expression of time; the lexicon gives it a value beside. */
enum Role {
    MONTH,
    HIJRI_MONTH,
    AMBIGUOUS,
    WEEKDAY,
    CARDINAL,
    ORDINAL,
    TEEN,
    UNIT,
    UNIT_PAIR,
    UNITS,
    PAIR_OF,
    SHIFT,
    FOLLOWING,
    SAME,
    THIS,
    THAT,
    DAY_WORD,
    DAY_PART,
    PART,
    HALF,
    THIRD,
    REST,
    SEASON,
    DECADE,
    OFFSET,
    OFFSET_PRONOUN,
    FEW,
    FEW_AFTER,
    APPROXIMATE,
    NOW,
    FROM,
    TO,
    BETWEEN,
    IN,
    AND,
    STRETCH,
    DATE_NOUN,
    MATCHING,
    ERA,
    REIGN,
    FUTURE,
    SCHEDULED,
    PAST,
    COUNTED,
    NUMBERED,
    FUNCTION,
    OFFICE,
    NAMED_DAY,
    DAY_EPITHET,
    OCCASION,
    PLACE_NAME;

    static Role named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
