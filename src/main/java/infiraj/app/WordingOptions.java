package infiraj.app;

import infiraj.wording.Digits;
import infiraj.wording.Language;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import picocli.CommandLine.Option;

/** How Arabic says its dates, where the person's settings are not asked. */
final class WordingOptions {
    @Option(names = "--months", paramLabel = "gulf|levant|both", description = "Arabic month names.")
    private MonthNames months = MonthNames.GULF;

    @Option(names = "--digits", paramLabel = "latin|arabic_indic", description = "Digits of Arabic.")
    private Digits digits = Digits.LATIN;

    MonthNames months() {
        return months;
    }

    Digits digits() {
        return digits;
    }

    Wording in(Language language) {
        return new Wording(language, months, digits);
    }
}
