package infiraj.explorer.settings;

import infiraj.explorer.Appearance;
import infiraj.explorer.ReadingStyle;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.util.Optional;

/**
 * What is remembered from one start to the next.
 *
 * @param wording language, month names and digits
 * @param palette the colours
 * @param reading how articles are set
 * @param place where the window is; absent before it was ever shown
 * @param sight what was before the person's eyes; absent before there was anything
 * @param toured whether the person has been shown around
 */
public record Settings(
        Wording wording,
        Palette palette,
        ReadingStyle reading,
        Optional<WindowPlace> place,
        Optional<Sight> sight,
        boolean toured) {
    /** As the program is before anything has been chosen. */
    public static Settings usual(Language language) {
        return of(new Appearance(language), false);
    }

    /** What can be chosen as it stands now. */
    public static Settings of(Appearance appearance, boolean toured) {
        return new Settings(
                appearance.wording(),
                appearance.paletteProperty().get(),
                appearance.readingStyleProperty().get(),
                Optional.empty(),
                Optional.empty(),
                toured);
    }

    /** Makes the program look and speak so. */
    public void applyTo(Appearance appearance) {
        appearance.setLanguage(wording.language());
        appearance.setMonthNames(wording.monthNames());
        appearance.setDigits(wording.digits());
        appearance.paletteProperty().set(palette);
        appearance.readingStyleProperty().set(reading);
    }

    public Settings in(Language language) {
        Wording other = new Wording(language, wording.monthNames(), wording.digits());
        return new Settings(other, palette, reading, place, sight, toured);
    }

    public Settings at(Optional<WindowPlace> other) {
        return new Settings(wording, palette, reading, other, sight, toured);
    }

    public Settings seeing(Optional<Sight> other) {
        return new Settings(wording, palette, reading, place, other, toured);
    }
}
