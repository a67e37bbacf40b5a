package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Finder;
import infiraj.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Ways to finish what is being typed; before anything is typed, the searches to come back to. It never takes the focus
 * nor changes the text until one is chosen.
 */
final class SearchMenu extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int NONE = -1;

    private final Explorer explorer;
    private final Finder finder;
    private final Consumer<String> take;
    private List<Choice> choices = List.of();
    private int at = NONE;
    private boolean wanted;

    /**
     * @param remark what kind of choice it is; possibly empty
     * @param action what choosing it does
     */
    private record Choice(String text, String remark, Runnable action) {}

    SearchMenu(Explorer explorer, Finder finder, Consumer<String> take) {
        this.explorer = explorer;
        this.finder = finder;
        this.take = take;
        setId("search-menu");
        getStyleClass().add("search-menu");
        setManaged(false);
        setVisible(false);
        finder.completionsProperty().subscribe(this::fill);
    }

    /** Whether it should be there when there is anything to choose. */
    void setWanted(boolean wanted) {
        this.wanted = wanted;
        fill();
    }

    boolean isShown() {
        return isVisible();
    }

    private void fill() {
        at = NONE;
        choices = wanted ? choices() : List.of();
        getChildren().setAll(choices.stream().map(this::row).toList());
        setVisible(!choices.isEmpty());
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private List<Choice> choices() {
        if (finder.isActive()) {
            return finder.completionsProperty().get().stream()
                    .map(way -> query(way, ""))
                    .toList();
        }
        Messages messages = new Messages(explorer.appearance().wording());
        List<Choice> known = new ArrayList<>();
        finder.searches()
                .savedProperty()
                .get()
                .forEach(query -> known.add(query(query, messages.say("finding.saved"))));
        List<String> recent = finder.searches().recentProperty().get();
        recent.stream()
                .filter(query -> !finder.searches().isSaved(query))
                .forEach(query -> known.add(query(query, messages.say("finding.recent"))));
        if (!recent.isEmpty()) {
            known.add(new Choice(messages.say("finding.forget-recent"), "", () -> {
                finder.searches().forgetRecent();
                fill();
            }));
        }
        return known;
    }

    private Choice query(String query, String remark) {
        return new Choice(query, remark, () -> take.accept(query));
    }

    private Node row(Choice choice) {
        Label query = new Label(choice.text());
        Label remark = new Label(choice.remark());
        remark.getStyleClass().add("search-remark");
        remark.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(query, space, remark);
        row.getStyleClass().add("search-choice");
        // Pressed, not clicked: the field must not lose the focus first, since then the list would be gone.
        row.setOnMousePressed(press -> {
            choice.action().run();
            press.consume();
        });
        return row;
    }

    /** Moves among the choices; back beyond the first there is none. */
    void move(int step) {
        at = Math.clamp((long) at + step, NONE, choices.size() - 1);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        }
    }

    /** Does what the person moved to; says whether there was anything. */
    boolean choose() {
        if (at == NONE) {
            return false;
        }
        choices.get(at).action().run();
        return true;
    }
}
