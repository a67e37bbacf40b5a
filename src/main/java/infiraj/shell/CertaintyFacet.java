package infiraj.shell;

import infiraj.explorer.Certainty;
import infiraj.explorer.Explorer;
import infiraj.explorer.Filter;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import infiraj.wording.Numbers;
import infiraj.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** The facet of certainty, as chips or in a menu. Its counts follow every movement of the view, the rest stays as it is. */
final class CertaintyFacet {
    static final KeyFamily NAMES = KeyFamily.of("shell.certainty", Certainty.class);
    static final KeyFamily MEANINGS = KeyFamily.of("shell.certainty-means", Certainty.class);

    private final Explorer explorer;
    private final Map<Certainty, Offer> offers = new EnumMap<>(Certainty.class);
    private final MenuButton menu = new MenuButton();

    /** One choice in both of its forms. */
    private record Offer(Chip chip, CheckMenuItem item) {
        void show(String name, String meaning, String count, boolean chosen) {
            chip.show(name, count, chosen);
            chip.explain(meaning);
            item.setText(meaning + "  " + count);
            item.setSelected(chosen);
        }
    }

    CertaintyFacet(Explorer explorer) {
        this.explorer = explorer;
        for (Certainty choice : Certainty.values()) {
            Chip chip = new Chip(() -> toggle(choice));
            chip.setId("facet-" + choice.name());
            CheckMenuItem item = new CheckMenuItem();
            item.setOnAction(event -> toggle(choice));
            offers.put(choice, new Offer(chip, item));
        }
        menu.setId("facet-certainty");
        menu.getStyleClass().add("chip-menu");
        offers.values().forEach(offer -> menu.getItems().add(offer.item));
        explorer.certaintiesProperty().subscribe(this::speak);
    }

    private void toggle(Certainty choice) {
        explorer.filterProperty().set(explorer.filterProperty().get().toggled(choice));
    }

    /** The chips, or the menu where there is little room, as things stand. */
    List<Node> nodes(boolean compact) {
        speak();
        return compact
                ? List.of(menu)
                : offers.values().stream().<Node>map(Offer::chip).toList();
    }

    private void speak() {
        Wording wording = explorer.appearance().wording();
        Messages messages = new Messages(wording);
        Filter filter = explorer.filterProperty().get();
        menu.setText(messages.say("shell.facet-certainty"));
        menu.getStyleClass().remove("active");
        if (!filter.certainties().isEmpty()) {
            menu.getStyleClass().add("active");
        }
        offers.forEach((choice, offer) -> offer.show(
                messages.say(NAMES, choice),
                messages.say(MEANINGS, choice),
                new Numbers(wording)
                        .grouped(explorer.certaintiesProperty().get().of(choice)),
                filter.certainties().contains(choice)));
    }
}
