package infiraj.review;

import infiraj.model.Bilingual;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;

/** A message in both languages, for what is written into files. */
final class Both {
    private Both() {}

    static Bilingual say(String key) {
        return new Bilingual(
                new Messages(Wording.of(Language.ARABIC)).say(key),
                new Messages(Wording.of(Language.ENGLISH)).say(key));
    }
}
