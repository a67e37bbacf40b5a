package infiraj.outbox;

import infiraj.theme.Palette;
import infiraj.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Every format, and what can be chosen for it. */
final class WishPane extends ScrollPane {

    private final Messages messages;
    private final Consumer<Wish> onChosen;
    private final VBox pictures = new VBox();
    private Wish wish;

    WishPane(Wish wish, Messages messages, Consumer<Wish> onChosen) {
        this.wish = wish;
        this.messages = messages;
        this.onChosen = onChosen;
        VBox all = new VBox(heading("outbox.what"));
        all.getStyleClass().add("outbox-wishes");
        ToggleGroup formats = new ToggleGroup();
        Target.all().forEach(target -> all.getChildren().add(button(target, formats)));
        all.getChildren().addAll(heading("outbox.how-much"), scope());
        pictures.getStyleClass().add("outbox-choices");
        pictures.getChildren()
                .addAll(
                        heading("outbox.size"),
                        box(
                                "export-size",
                                List.of(Wish.Size.values()),
                                wish.size(),
                                size -> messages.say(Wish.SIZES, size),
                                size -> this.wish.with(size)),
                        heading("outbox.colours"),
                        box(
                                "export-palette",
                                Arrays.asList(Palette.values()),
                                wish.palette(),
                                palette -> messages.say(Wish.PALETTES, palette),
                                palette -> this.wish.with(palette)));
        all.getChildren().add(pictures);
        pictures.setDisable(!wish.isPicture());
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("outbox-wish-pane");
    }

    private Label heading(String key) {
        Label heading = new Label(messages.say(key));
        heading.getStyleClass().add("outbox-heading");
        return heading;
    }

    private RadioButton button(Target target, ToggleGroup group) {
        RadioButton button = new RadioButton(messages.say(
                "outbox.format", target.purpose(messages), target.constant().name()));
        button.setId("export-" + target.constant().name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setSelected(target.equals(wish.target()));
        button.setOnAction(event -> change(now -> now.with(target)));
        return button;
    }

    private VBox scope() {
        ToggleGroup group = new ToggleGroup();
        RadioButton visible = new RadioButton(messages.say("outbox.visible"));
        RadioButton everything = new RadioButton(messages.say("outbox.everything"));
        visible.setId("export-visible");
        everything.setId("export-everything");
        group.getToggles().addAll(visible, everything);
        group.selectToggle(wish.everything() ? everything : visible);
        visible.setOnAction(event -> change(now -> now.withEverything(false)));
        everything.setOnAction(event -> change(now -> now.withEverything(true)));
        VBox scope = new VBox(visible, everything);
        scope.getStyleClass().add("outbox-choices");
        return scope;
    }

    private <T> ComboBox<T> box(
            String id, List<T> values, T chosen, Function<T, String> name, Function<T, Wish> wished) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setValue(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
        box.setOnAction(event -> change(now -> wished.apply(box.getValue())));
        return box;
    }

    private void change(UnaryOperator<Wish> change) {
        wish = change.apply(wish);
        pictures.setDisable(!wish.isPicture());
        onChosen.accept(wish);
    }
}
