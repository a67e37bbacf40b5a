package infiraj.timeline;

import infiraj.model.Corpus;
import infiraj.model.QuadClass;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import infiraj.wording.Wording;
import java.util.Optional;

/** What the parts of a timeline are called. */
public final class TimelineWords {
    private final Corpus corpus;
    private final Messages messages;
    private final Names names;

    public TimelineWords(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.messages = new Messages(wording);
        this.names = new Names(wording);
    }

    /** What kind of event a quadrant, or its absence, stands for. */
    public String kind(Optional<QuadClass> kind) {
        return kind.map(names::of).orElseGet(() -> messages.say("timeline.context"));
    }

    public String lane(Lane.Key key) {
        return switch (key) {
            case Lane.Key.Kind(var kind) -> kind(kind);
            case Lane.Key.Who(var participant) -> names.of(participant);
            case Lane.Key.From(var article) ->
                corpus.article(article).map(a -> a.headline().text()).orElse(article);
            case Lane.Key.Everything() -> messages.say("timeline.lane-all");
        };
    }

    /**
     * What the curve is.
     *
     * @param halfLife in days
     */
    public String climate(double halfLife) {
        return messages.say("timeline.climate", HalfLives.say(halfLife, messages));
    }
}
