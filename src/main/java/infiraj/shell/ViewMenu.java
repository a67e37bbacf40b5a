package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.explorer.ReadingStyle;
import infiraj.explorer.TimeDirection;
import infiraj.theme.Palette;
import infiraj.timeline.HalfLives;
import infiraj.timeline.LaneBy;
import infiraj.wording.Digits;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.MonthNames;
import infiraj.wording.Numbers;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** How the timeline is laid out and how dates are written, each choice with the present one marked. */
final class ViewMenu extends MenuButton {
    private static final List<Double> SIZES = List.of(0.8, 1.0, 1.2, 1.5, 2.0);
    private static final List<Double> SPACINGS = List.of(0.8, 1.0, 1.2, 1.5, 2.0);
    /** Amounts that differ by less than this share of them are the same choice. */
    private static final double SAME = 0.01;

    private final Appearance appearance;

    ViewMenu(Appearance appearance) {
        this.appearance = appearance;
        setId("view-menu");
        setGraphic(Icons.settings());
        // Filled when opened, so that it always shows how things stand.
        setOnShowing(event -> refill(new Messages(appearance.wording())));
        appearance.wordingProperty().subscribe(wording -> {
            setText(new Messages(wording).say("shell.view"));
            refill(new Messages(wording));
        });
    }

    private void refill(Messages messages) {
        CheckMenuItem climate = new CheckMenuItem(messages.say("shell.climate-shown"));
        climate.selectedProperty().bindBidirectional(appearance.climateShownProperty());
        CheckMenuItem hijri = new CheckMenuItem(messages.say("shell.hijri-shown"));
        hijri.selectedProperty().bindBidirectional(appearance.hijriShownProperty());
        CheckMenuItem folded = new CheckMenuItem(messages.say("shell.act.fold"));
        folded.selectedProperty().bindBidirectional(appearance.foldedProperty());
        getItems()
                .setAll(
                        choice(
                                messages,
                                "shell.lanes",
                                ChoiceNames.LANES,
                                LaneBy.values(),
                                appearance.laneByProperty().get(),
                                appearance.laneByProperty()::set),
                        choice(
                                messages,
                                "shell.direction",
                                ChoiceNames.DIRECTIONS,
                                TimeDirection.values(),
                                appearance.timeDirectionProperty().get(),
                                appearance.timeDirectionProperty()::set),
                        new SeparatorMenuItem(),
                        folded,
                        hijri,
                        climate,
                        halfLives(messages),
                        new SeparatorMenuItem(),
                        reading(messages),
                        choice(
                                messages,
                                "shell.palette",
                                ChoiceNames.PALETTES,
                                Palette.values(),
                                appearance.paletteProperty().get(),
                                appearance.paletteProperty()::set),
                        choice(
                                messages,
                                "shell.months",
                                ChoiceNames.MONTHS,
                                MonthNames.values(),
                                appearance.wording().monthNames(),
                                appearance::setMonthNames),
                        choice(
                                messages,
                                "shell.digits",
                                ChoiceNames.DIGITS,
                                Digits.values(),
                                appearance.wording().digits(),
                                appearance::setDigits));
    }

    private static <E extends Enum<E>> Menu choice(
            Messages messages, String title, KeyFamily family, E[] values, E present, Consumer<E> choose) {
        Menu menu = new Menu(messages.say(title));
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            menu.getItems().add(item(messages.say(family, value), value == present, group, () -> choose.accept(value)));
        }
        return menu;
    }

    private Menu halfLives(Messages messages) {
        return amounts(
                messages.say("shell.half-life"),
                HalfLives.CHOICES,
                days -> HalfLives.say(days, messages),
                appearance.halfLifeProperty().get(),
                appearance.halfLifeProperty()::set);
    }

    private Menu reading(Messages messages) {
        ObjectProperty<ReadingStyle> style = appearance.readingStyleProperty();
        Numbers numbers = new Numbers(appearance.wording());
        CheckMenuItem justified = new CheckMenuItem(messages.say("shell.justified"));
        justified.setSelected(style.get().justified());
        justified.setOnAction(event -> style.set(style.get().withJustified(justified.isSelected())));
        Menu menu = new Menu(messages.say("shell.reading"));
        menu.getItems()
                .setAll(
                        amounts(
                                messages.say("shell.reading-size"),
                                SIZES,
                                numbers::percent,
                                style.get().size(),
                                size -> style.set(style.get().withSize(size))),
                        amounts(
                                messages.say("shell.reading-spacing"),
                                SPACINGS,
                                numbers::percent,
                                style.get().spacing(),
                                spacing -> style.set(style.get().withSpacing(spacing))),
                        justified);
        return menu;
    }

    private static Menu amounts(
            String title, List<Double> choices, DoubleFunction<String> say, double present, DoubleConsumer choose) {
        Menu menu = new Menu(title);
        ToggleGroup group = new ToggleGroup();
        for (double choice : choices) {
            boolean isPresent = Math.abs(present - choice) < choice * SAME;
            menu.getItems().add(item(say.apply(choice), isPresent, group, () -> choose.accept(choice)));
        }
        return menu;
    }

    private static RadioMenuItem item(String text, boolean present, ToggleGroup group, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(present);
        item.setOnAction(event -> choose.run());
        return item;
    }
}
