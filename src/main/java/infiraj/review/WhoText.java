package infiraj.review;

import infiraj.model.Participant;
import infiraj.text.Folding;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import infiraj.wording.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Participants as people write them: names in either language, or codes, with commas between. */
final class WhoText {
    private static final Pattern COMMA = Pattern.compile("[,،;؛\n]");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Map<String, Participant> BY_NAME = byName();

    private final Names names;
    private final String comma;

    WhoText(Wording wording) {
        names = new Names(wording);
        comma = new Messages(wording).say("review.comma");
    }

    /**
     * What was read of a text.
     *
     * @param who in the order of the text, each once
     * @param unknown the first words that name nobody
     */
    record Read(List<Participant> who, Optional<String> unknown) {
        Read {
            who = List.copyOf(who);
        }
    }

    private static Map<String, Participant> byName() {
        Map<String, Participant> named = new HashMap<>();
        for (Participant participant : Names.known()) {
            for (Language language : Language.values()) {
                named.put(Folding.key(new Names(Wording.of(language)).of(participant)), participant);
            }
        }
        return Map.copyOf(named);
    }

    String say(List<Participant> who) {
        return who.stream().map(names::of).collect(Collectors.joining(comma));
    }

    static Read read(String text) {
        Set<Participant> who = new LinkedHashSet<>();
        Optional<String> unknown = Optional.empty();
        for (String part : COMMA.split(text)) {
            List<Participant> found = part.isBlank() ? List.of() : named(part.strip());
            who.addAll(found);
            if (found.isEmpty() && !part.isBlank() && unknown.isEmpty()) {
                unknown = Optional.of(part.strip());
            }
        }
        return new Read(List.copyOf(who), unknown);
    }

    /** Who goes by a name; or by codes, between which blanks are enough. */
    private static List<Participant> named(String part) {
        Participant known = BY_NAME.get(Folding.key(part));
        if (known != null) {
            return List.of(known);
        }
        List<String> codes = Arrays.stream(BLANK.split(part))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .toList();
        return codes.stream().allMatch(Participant::isValid)
                ? codes.stream().map(Participant::new).toList()
                : List.of();
    }
}
