package infiraj.wording;

import infiraj.model.Bilingual;

/**
 * How the program speaks at the moment.
 *
 * @param language the language
 * @param monthNames the month names of Arabic
 * @param digits the digits of Arabic; English always has Latin ones
 */
public record Wording(Language language, MonthNames monthNames, Digits digits) {
    public static Wording of(Language language) {
        return new Wording(language, MonthNames.GULF, Digits.LATIN);
    }

    public String of(Bilingual text) {
        return language == Language.ARABIC ? text.ar() : text.en();
    }

    /** Writes a text's digits the way this wording does. */
    public String digits(String text) {
        return language == Language.ARABIC ? digits.write(text) : text;
    }
}
