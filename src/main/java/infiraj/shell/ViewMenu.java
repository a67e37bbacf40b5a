package infiraj.shell;

import infiraj.explorer.Appearance;
import infiraj.explorer.TimeDirection;
import infiraj.theme.Palette;
import infiraj.timeline.LaneBy;
import infiraj.wording.Digits;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.MonthNames;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** How the timeline is laid out and how dates are written, each choice with the present one marked. */
final class ViewMenu extends MenuButton {

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
                        climate,
                        halfLives(messages),
                        new SeparatorMenuItem(),
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
        Menu menu = new Menu(messages.say("shell.half-life"));
        ToggleGroup group = new ToggleGroup();
        for (double days : HalfLives.CHOICES) {
            boolean present = Math.abs(appearance.halfLifeProperty().get() - days) < 1;
            menu.getItems()
                    .add(item(
                            HalfLives.say(days, messages),
                            present,
                            group,
                            () -> appearance.halfLifeProperty().set(days)));
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
