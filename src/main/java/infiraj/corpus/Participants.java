package infiraj.corpus;

import infiraj.model.Participant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;

/** Decodes who takes part. */
public final class Participants {
    /** Several, none of them twice. */
    public static final Decoder<List<Participant>> ALL = Participants::all;

    private static final Decoder<Participant> ONE = Participants::one;

    /** Organisations whose name could be taken for a mistyped state. */
    private static final Set<String> THREE_LETTER_ORGANISATIONS =
            Set.of("ADB", "GCC", "ICC", "ICJ", "ILO", "IMF", "IMO", "OAS", "OIC", "SCO", "UNC", "WHO", "WTO");

    private Participants() {}

    private static Optional<List<Participant>> all(Located value) {
        Optional<List<Participant>> all = value.list(ONE);
        Set<String> seen = new HashSet<>();
        for (Participant participant : all.orElse(List.of())) {
            if (!seen.add(participant.code())) {
                return value.refuse(ProblemKind.REPEATED_ITEM, participant.code());
            }
        }
        return all;
    }

    /**
     * A state by its ISO 3166-1 alpha-3 code, or an organisation by its short name. Three letters that are neither a
     * state of the JDK's list nor a known organisation are refused: they are typing errors such as {@code JAP}.
     */
    private static Optional<Participant> one(Located value) {
        Optional<String> code = value.string();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return isKnown(code.get())
                ? Optional.of(new Participant(code.get()))
                : value.refuse(ProblemKind.UNKNOWN_PARTICIPANT, Excerpt.of(code.get()));
    }

    private static boolean isKnown(String code) {
        return Participant.isValid(code)
                && (code.length() != 3 || THREE_LETTER_ORGANISATIONS.contains(code) || isState(code));
    }

    private static boolean isState(String code) {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(code);
    }
}
