package infiraj.wording;

import infiraj.model.Bilingual;

/** A message in both languages, for what is written into files. */
public final class Both {
    private Both() {}

    public static Bilingual say(String key, Object... arguments) {
        return new Bilingual(
                new Messages(Wording.of(Language.ARABIC)).say(key, arguments),
                new Messages(Wording.of(Language.ENGLISH)).say(key, arguments));
    }
}
