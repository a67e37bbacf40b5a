package infiraj.explorer;

import infiraj.theme.Palette;
import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.wording.Digits;
import infiraj.wording.Language;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the program looks and speaks. */
public final class Appearance {
    private final ReadOnlyObjectWrapper<Wording> wording = new ReadOnlyObjectWrapper<>(this, "wording");
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
    private final ObjectProperty<TimeDirection> timeDirection =
            new SimpleObjectProperty<>(this, "timeDirection", TimeDirection.AS_READ);
    private final ObjectProperty<LaneBy> laneBy = new SimpleObjectProperty<>(this, "laneBy", LaneBy.KIND);
    private final BooleanProperty climateShown = new SimpleBooleanProperty(this, "climateShown", true);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private final BooleanProperty hijriShown = new SimpleBooleanProperty(this, "hijriShown", false);
    private final DoubleProperty halfLife = new SimpleDoubleProperty(this, "halfLife", Climate.DEFAULT_HALF_LIFE);
    private final ObjectProperty<ReadingStyle> readingStyle =
            new SimpleObjectProperty<>(this, "readingStyle", ReadingStyle.DESIGNED);
    private final BooleanProperty motionReduced = new SimpleBooleanProperty(this, "motionReduced", false);

    public Appearance(Language language) {
        wording.set(Wording.of(language));
    }

    /** Makes everything but the language what it is before anybody has chosen. */
    public void restore() {
        Appearance fresh = new Appearance(wording().language());
        wording.set(fresh.wording());
        palette.set(fresh.palette.get());
        timeDirection.set(fresh.timeDirection.get());
        laneBy.set(fresh.laneBy.get());
        climateShown.set(fresh.climateShown.get());
        folded.set(fresh.folded.get());
        halfLife.set(fresh.halfLife.get());
        readingStyle.set(fresh.readingStyle.get());
    }

    public ReadOnlyObjectProperty<Wording> wordingProperty() {
        return wording.getReadOnlyProperty();
    }

    public Wording wording() {
        return wording.get();
    }

    public void setLanguage(Language language) {
        wording.set(new Wording(language, wording().monthNames(), wording().digits()));
    }

    /** Turns to the other language. */
    public void nextLanguage() {
        setLanguage(wording().language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC);
    }

    public void setMonthNames(MonthNames monthNames) {
        wording.set(new Wording(wording().language(), monthNames, wording().digits()));
    }

    public void setDigits(Digits digits) {
        wording.set(new Wording(wording().language(), wording().monthNames(), digits));
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** Turns to the next colours, after the last to the first. */
    public void nextPalette() {
        Palette[] all = Palette.values();
        palette.set(all[(palette.get().ordinal() + 1) % all.length]);
    }

    public ObjectProperty<TimeDirection> timeDirectionProperty() {
        return timeDirection;
    }

    /** Whether time runs from right to left now. */
    public boolean isLeftward() {
        return timeDirection.get().isLeftward(wording().language());
    }

    public ObjectProperty<LaneBy> laneByProperty() {
        return laneBy;
    }

    public BooleanProperty climateShownProperty() {
        return climateShown;
    }

    /** Whether long empty stretches of time are folded away. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** Whether the axis tells the Hijri calendar too. */
    public BooleanProperty hijriShownProperty() {
        return hijriShown;
    }

    /** Half-life of the climate curve, in days. */
    public DoubleProperty halfLifeProperty() {
        return halfLife;
    }

    /** How articles are set. */
    public ObjectProperty<ReadingStyle> readingStyleProperty() {
        return readingStyle;
    }

    /** Whether views arrive at once instead of gliding. */
    public BooleanProperty motionReducedProperty() {
        return motionReduced;
    }

    /** How large everything is: the projector's text is read from the last row. */
    public double textScale() {
        return textScale(palette.get());
    }

    /** How large everything is in the colours of a palette. */
    public static double textScale(Palette palette) {
        return palette == Palette.PROJECTOR ? 1.3 : 1;
    }
}
