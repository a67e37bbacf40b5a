package infiraj.slideshow;

import infiraj.slideshow.Moment.Curtain;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A show under way: where it is and what can be done. For the JavaFX thread only. */
final class Showing {
    /** Enough for the longest story; more digits are a cat on the keyboard. */
    private static final int MOST_DIGITS = 6;

    private final Deck deck;
    private final Runnable onLeave;
    private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(this, "moment", Moment.first());
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper(this, "typed", "");
    private final ReadOnlyObjectWrapper<Boolean> searching = new ReadOnlyObjectWrapper<>(this, "searching", false);
    private final ReadOnlyObjectWrapper<Format> format =
            new ReadOnlyObjectWrapper<>(this, "format", new Format(1920, 1080, 1));

    Showing(Deck deck, Runnable onLeave) {
        this.deck = deck;
        this.onLeave = onLeave;
    }

    private final Moment.Extent extent = new Moment.Extent() {
        @Override
        public int steps() {
            return slideCount();
        }

        @Override
        public int pages(Moment asked) {
            return pagesAt(asked);
        }
    };

    private int slideCount() {
        return deck.slides().size();
    }

    private int pagesAt(Moment asked) {
        return deck.pages(deck.told(asked), formatAt(asked)).size();
    }

    Deck deck() {
        return deck;
    }

    /** Says how large the audience's screen is; the pages go by it wherever they are shown. */
    void setSize(double width, double height) {
        format.set(new Format(Math.max(1, width), Math.max(1, height), 1));
    }

    /** The size of the audience's screen. */
    ReadOnlyObjectProperty<Format> formatProperty() {
        return format.getReadOnlyProperty();
    }

    /** The size of the pages at a moment. */
    Format formatAt(Moment at) {
        return new Format(format.get().width(), format.get().height(), at.zoomFactor());
    }

    /** What the audience sees, whatever hides it. */
    Page page() {
        return deck.page(moment.get(), formatAt(moment.get()));
    }

    /** What it would see next in the story; absent at the end. */
    Optional<Page> next() {
        Moment now = moment.get();
        Moment open = now.curtain() == Curtain.OPEN ? now : now.covered(now.curtain());
        Moment next = open.forward(extent);
        return next.equals(open) ? Optional.empty() : Optional.of(deck.page(next, formatAt(next)));
    }

    ReadOnlyObjectProperty<Moment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    Moment moment() {
        return moment.get();
    }

    /** The number that is being typed. */
    ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** Whether a query is being typed. */
    ReadOnlyObjectProperty<Boolean> searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    private void move(UnaryOperator<Moment> movement) {
        typed.set("");
        searching.set(false);
        moment.set(movement.apply(moment.get()));
    }

    void forward() {
        move(now -> now.forward(extent));
    }

    void back() {
        move(now -> now.back(extent));
    }

    void first() {
        jump(0);
    }

    void last() {
        jump(deck.slides().size() - 1);
    }

    /** Goes to a step, from 0; to the nearest there is. */
    void jump(int step) {
        move(now -> now.to(step, extent));
    }

    /** Adds a digit to the number of the step to go to. */
    void type(int digit) {
        if (typed.get().length() < MOST_DIGITS) {
            typed.set(typed.get() + digit);
        }
    }

    /** Goes to the step whose number was typed; one on if none was. */
    void enter() {
        if (typed.get().isEmpty()) {
            forward();
        } else {
            jump(Integer.parseInt(typed.get()) - 1);
        }
    }

    void cover(Curtain curtain) {
        move(now -> now.covered(curtain));
    }

    void toggleTimeline() {
        move(now -> now.withTimeline(!now.timeline()));
    }

    void zoom(int steps) {
        move(now -> now.zoomed(steps));
    }

    /** Tells an event that may not be in the story. */
    void visit(String event) {
        move(now -> now.aside(deck.aside(event)));
    }

    /** Shows a paragraph of an article. */
    void visitPassage(String article, int paragraph) {
        move(now -> now.aside(deck.aside(article, paragraph)));
    }

    void returnToStory() {
        move(Moment::returned);
    }

    void setSearching(boolean wanted) {
        typed.set("");
        searching.set(wanted);
    }

    void leave() {
        onLeave.run();
    }
}
