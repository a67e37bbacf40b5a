package infiraj.wording;

import infiraj.model.EventDate;
import infiraj.model.EventType;
import infiraj.model.Headline;
import infiraj.model.Participant;
import infiraj.model.PublicationDate;
import infiraj.model.QuadClass;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the terms of the model are called. */
public final class Names {
    private static final KeyFamily PARTICIPANTS = KeyFamily.open("participants");
    private static final KeyFamily TYPES = KeyFamily.of("types", EventType.class);
    private static final KeyFamily QUADS = KeyFamily.of("quads", QuadClass.class);
    private static final KeyFamily DATE_BASES = KeyFamily.of("bases.date", EventDate.Basis.class);
    private static final KeyFamily PUBLISHED_BASES = KeyFamily.of("bases.published", PublicationDate.Basis.class);
    private static final KeyFamily HEADLINE_BASES = KeyFamily.of("bases.headline", Headline.Basis.class);

    private final Messages messages;

    public Names(Wording wording) {
        this.messages = new Messages(wording);
    }

    /** The name of a state or organisation; one that the program has no name for goes by its code. */
    public String of(Participant participant) {
        return messages.find(PARTICIPANTS.key(participant.code())).orElse(participant.code());
    }

    /** The states and organisations that the program has names for, by code. */
    public static SortedSet<Participant> known() {
        SortedSet<Participant> known = new TreeSet<>();
        String beginning = PARTICIPANTS.key("");
        for (String key : Bundle.of(beginning, Language.ENGLISH).keys()) {
            known.add(new Participant(key.substring(beginning.length())));
        }
        return known;
    }

    public String of(EventType type) {
        return messages.say(TYPES, type);
    }

    public String of(QuadClass quadClass) {
        return messages.say(QUADS, quadClass);
    }

    public String of(EventDate.Basis basis) {
        return messages.say(DATE_BASES, basis);
    }

    public String of(PublicationDate.Basis basis) {
        return messages.say(PUBLISHED_BASES, basis);
    }

    public String of(Headline.Basis basis) {
        return messages.say(HEADLINE_BASES, basis);
    }
}
