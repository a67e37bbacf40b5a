package infiraj.shell;

import infiraj.explorer.Explorer;
import infiraj.explorer.FacetCounts;
import infiraj.explorer.Filter;
import infiraj.explorer.Personal;
import infiraj.model.Article;
import infiraj.model.Event;
import infiraj.model.Participant;
import infiraj.model.QuadClass;
import infiraj.wording.Messages;
import infiraj.wording.Names;
import infiraj.wording.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;

/** The facets: who takes part, of what kind, in which article, how certainly now in view; each choice with the number of events it would leave. */
final class FacetBar extends FlowPane {
    /** Participants beyond these are in a menu: a bar of chips is for those who matter most. */
    private static final int CHIPS = 3;

    private static final int FEWER_CHIPS = 2;

    /** Narrower bars have fewer chips, so that two rows hold all facets in either language, in pixels. */
    private static final double WIDE = 1_000;

    /** Narrower bars have menus in place of chips, in pixels. */
    private static final double ROOMY = 940;

    private final Explorer explorer;
    private final CertaintyFacet certainty;

    FacetBar(Explorer explorer) {
        this.explorer = explorer;
        this.certainty = new CertaintyFacet(explorer);
        getStyleClass().add("facet-bar");
        explorer.facetsProperty().subscribe(this::rebuild);
        explorer.appearance().paletteProperty().subscribe(this::rebuild);
        // Told the value: who is only told that it may be another hears nothing more until somebody has read it.
        widthProperty().map(width -> mostChips()).subscribe(chips -> rebuild());
    }

    private boolean isCompact() {
        return explorer.appearance().textScale() > 1 || getWidth() < ROOMY;
    }

    private int mostChips() {
        return isCompact() ? 0 : getWidth() < WIDE ? FEWER_CHIPS : CHIPS;
    }

    private void rebuild() {
        Filter filter = explorer.filterProperty().get();
        FacetCounts counts = explorer.facetsProperty().get();
        Personal personal = explorer.personalProperty().get();
        List<Event> starred = personal.stars().stream()
                .flatMap(id -> explorer.corpus().event(id).stream())
                .toList();
        Words words = new Words(explorer);
        // Large text and narrow windows leave room for one line, and the timeline needs the rest.
        boolean compact = isCompact();
        List<Node> chips = new ArrayList<>();
        chips.add(all(filter, words));
        List<Map.Entry<Participant, Integer>> who =
                List.copyOf(counts.participants().entrySet());
        int shown = Math.min(mostChips(), who.size());
        who.subList(0, shown).forEach(entry -> chips.add(participant(entry, filter, words)));
        if (who.size() > shown) {
            chips.add(participants(who.subList(shown, who.size()), shown == 0, filter, words));
        }
        if (compact) {
            chips.add(kinds(counts, filter, words));
        } else {
            counts.kinds().forEach((kind, count) -> chips.add(kind(kind, count, filter, words)));
        }
        chips.add(landmarks(counts.landmarks(), filter, words));
        chips.addAll(certainty.nodes(compact));
        if (!starred.isEmpty() || filter.starredOnly()) {
            Predicate<Event> passing = filter.in(explorer.periodProperty().get());
            chips.add(stars((int) starred.stream().filter(passing).count(), filter, words));
        }
        chips.add(articles(counts, filter, words));
        replace(chips);
    }

    /** The focus stays on the choice it was on: else the keys that come next would go wherever the focus fell to. */
    private void replace(List<Node> chips) {
        Optional<String> focused = getChildren().stream()
                .filter(Node::isFocused)
                .flatMap(chip -> Optional.ofNullable(chip.getId()).stream())
                .findFirst();
        getChildren().setAll(chips);
        focused.flatMap(id ->
                        chips.stream().filter(chip -> id.equals(chip.getId())).findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** How the bar speaks for as long as one filling of it lasts. */
    private record Words(Messages messages, Names names, Numbers numbers) {
        Words(Explorer explorer) {
            this(
                    new Messages(explorer.appearance().wording()),
                    new Names(explorer.appearance().wording()),
                    new Numbers(explorer.appearance().wording()));
        }

        String count(int count) {
            return numbers.grouped(count);
        }
    }

    private void filter(Filter next) {
        explorer.filterProperty().set(next);
    }

    private Chip all(Filter filter, Words words) {
        Chip chip = new Chip(() -> filter(Filter.NONE));
        chip.setId("facet-all");
        chip.show(
                words.messages.say("shell.facet-all"),
                words.count(explorer.corpus().events().size()),
                !filter.isActive());
        return chip;
    }

    private Chip participant(Map.Entry<Participant, Integer> entry, Filter filter, Words words) {
        Chip chip = new Chip(() -> filter(filter.toggled(entry.getKey())));
        chip.setId("facet-" + entry.getKey().code());
        chip.show(
                words.names.of(entry.getKey()),
                words.count(entry.getValue()),
                filter.participants().contains(entry.getKey()));
        return chip;
    }

    private MenuButton participants(
            List<Map.Entry<Participant, Integer>> entries, boolean all, Filter filter, Words words) {
        MenuButton menu = menu(words.messages.say(all ? "shell.facet-participants" : "shell.facet-more"));
        for (Map.Entry<Participant, Integer> entry : entries) {
            Participant participant = entry.getKey();
            String text = words.names.of(participant) + "  " + words.count(entry.getValue());
            add(menu, text, filter.participants().contains(participant), () -> filter(filter.toggled(participant)));
        }
        return menu;
    }

    private MenuButton kinds(FacetCounts counts, Filter filter, Words words) {
        MenuButton menu = menu(words.messages.say("shell.facet-kinds"));
        counts.kinds()
                .forEach((kind, count) -> add(
                        menu,
                        name(kind, words) + "  " + words.count(count),
                        filter.kinds().contains(kind),
                        () -> filter(filter.toggled(kind))));
        return menu;
    }

    private static String name(Optional<QuadClass> kind, Words words) {
        return kind.map(words.names::of).orElseGet(() -> words.messages.say("shell.context"));
    }

    private Chip kind(Optional<QuadClass> kind, int count, Filter filter, Words words) {
        Chip chip = new Chip(() -> filter(filter.toggled(kind)), Icons.kind(kind));
        chip.setId("facet-" + kind.map(Enum::name).orElse("CONTEXT"));
        chip.show(name(kind, words), words.count(count), filter.kinds().contains(kind));
        return chip;
    }

    private Chip stars(int count, Filter filter, Words words) {
        Chip chip = new Chip(() -> filter(filter.toggledStars()), Icons.star());
        chip.setId("facet-stars");
        chip.show(words.messages.say("shell.facet-stars"), words.count(count), filter.starredOnly());
        return chip;
    }

    private Chip landmarks(int count, Filter filter, Words words) {
        Chip chip = new Chip(() -> filter(filter.toggledLandmarks()));
        chip.setId("facet-landmarks");
        chip.show(words.messages.say("shell.facet-landmarks"), words.count(count), filter.landmarksOnly());
        return chip;
    }

    private MenuButton articles(FacetCounts counts, Filter filter, Words words) {
        MenuButton menu = menu(words.messages.say("shell.facet-articles"));
        for (Article article : explorer.corpus().articles()) {
            int count = counts.articles().getOrDefault(article.id(), 0);
            add(
                    menu,
                    article.headline().text() + "  " + words.count(count),
                    filter.articles().contains(article.id()),
                    () -> filter(filter.toggledArticle(article.id())));
        }
        return menu;
    }

    private static MenuButton menu(String text) {
        MenuButton menu = new MenuButton(text);
        menu.getStyleClass().add("chip-menu");
        return menu;
    }

    /** Adds a choice; a menu with a chosen one shows it while closed. */
    private static void add(MenuButton menu, String text, boolean chosen, Runnable toggle) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setSelected(chosen);
        item.setOnAction(event -> toggle.run());
        menu.getItems().add(item);
        if (chosen && !menu.getStyleClass().contains("active")) {
            menu.getStyleClass().add("active");
        }
    }
}
