package infiraj.dating;

import infiraj.text.Folded;
import java.util.Set;

/** Which way a clause looks: what is due, what happened, or neither said. */
enum Cues {
    FUTURE,
    PAST,
    /** A verb of schedules in the present: whichever date is nearest. */
    SCHEDULED,
    NONE,
    /** The expression is all there is. */
    BARE;

    private static final int REACH_BACK = 30;
    private static final int REACH_AHEAD = 8;
    private static final long MARKED = Entry.mask(Role.FUTURE, Role.PAST, Role.SCHEDULED);

    /** Words that begin like a future verb and are none. */
    private static final Set<String> NO_VERBS = Set.of(
            "سين", "سيد", "سير", "سيف", "سيل", "سيم", "سيو", "سيب", "سيك", "ستي", "ستو", "ستر", "ستا", "سنو", "سنه",
            "سنت", "سند");

    private static final Set<String> VERBS_AFTER_ALL =
            Set.of("سينضم", "سينعقد", "سيناقش", "سينتهي", "سينفذ", "سينطلق", "سينتقل", "سينشر");

    /** The cue of the clause around the tokens {@code from}..{@code to}: the nearest before, else one close behind. */
    static Cues around(Tokens tokens, int from, int to) {
        if (tokens.at(from - 1).type() == Token.Type.BREAK && tokens.at(to).type() == Token.Type.BREAK) {
            return BARE;
        }
        Cues before = before(tokens, from);
        return before == NONE || before == SCHEDULED ? ahead(tokens, to, before) : before;
    }

    private static Cues before(Tokens tokens, int from) {
        boolean until = tokens.has(from - 1, Role.TO) || tokens.has(from, Role.TO);
        Cues weak = until ? FUTURE : NONE;
        for (int i = from; i >= Math.max(0, from - REACH_BACK) && !ends(tokens, i); i--) {
            Cues cue = of(tokens, i);
            if (cue == FUTURE) {
                return isDueInThePast(tokens, i) ? PAST : FUTURE;
            }
            if (cue == PAST) {
                return weak == SCHEDULED ? SCHEDULED : PAST;
            }
            weak = cue == SCHEDULED && !until ? SCHEDULED : weak;
        }
        return weak;
    }

    private static boolean isDueInThePast(Tokens tokens, int cue) {
        return tokens.at(cue - 1).has(Role.PAST) || tokens.at(cue - 2).has(Role.PAST);
    }

    private static Cues ahead(Tokens tokens, int to, Cues otherwise) {
        for (int i = to; i < to + REACH_AHEAD && !ends(tokens, i); i++) {
            Cues cue = of(tokens, i);
            if (cue == FUTURE) {
                return FUTURE;
            }
        }
        return otherwise;
    }

    private static boolean ends(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean stop = token.is('.') || token.is('!') || token.is('?') || token.is(';');
        return token.type() == Token.Type.BREAK || stop && !(tokens.at(at + 1).isNumber() && tokens.touches(at + 1));
    }

    private static Cues of(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.entry().hasAny(MARKED)) {
            return token.has(Role.FUTURE) ? FUTURE : token.has(Role.PAST) ? PAST : SCHEDULED;
        }
        return isFutureVerb(token, tokens.folded()) ? FUTURE : NONE;
    }

    /** A verb with the prefix of the future: سيعقد, ستجري, سأعود. */
    static boolean isFutureVerb(Token token, Folded folded) {
        if (!token.isWord() || !token.entry().isNone()) {
            return false;
        }
        String word = token.text();
        int skip = word.length() > 1 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
        if (word.length() - skip < 4 || word.charAt(skip) != 'س') {
            return false;
        }
        String verb = word.substring(skip);
        char person = verb.charAt(1);
        if (person == 'ا') {
            return folded.original().charAt(folded.originalStart(token.start() + skip + 1)) == 'أ';
        }
        boolean imperfect = person == 'ي' || person == 'ت' || person == 'ن';
        return imperfect && verb.length() >= 5 && !looksLikeNoun(verb);
    }

    private static boolean looksLikeNoun(String word) {
        return !startsLikeVerb(word)
                && (NO_VERBS.contains(word.substring(0, 3)) || word.startsWith("سيا") || word.startsWith("سيط"));
    }

    private static boolean startsLikeVerb(String word) {
        return VERBS_AFTER_ALL.stream().anyMatch(word::startsWith);
    }
}
