package infiraj.slideshow;

import java.util.Optional;

/**
 * What the audience sees at one moment of a show. Every movement makes a new one; none leads out of the story.
 *
 * @param step which step of the story, from 0
 * @param part which page of what is told, from 0: more than 0 only where it takes several
 * @param aside what is told instead of the step
 * @param timeline whether the whole timeline is shown
 * @param curtain what hides everything
 * @param zoom how much larger than usual the words are, as an index of {@link #ZOOMS}
 */
record Moment(int step, int part, Optional<Slide> aside, boolean timeline, Curtain curtain, int zoom) {
    private static final double[] ZOOMS = {0.6, 0.8, 1, 1.2, 1.45, 1.75};
    private static final int USUAL = 2;

    /** What hides everything, so that people look at the speaker. */
    enum Curtain {
        OPEN,
        BLACK,
        WHITE
    }

    /** How many pages what is told takes. */
    interface Extent {
        int steps();

        int pages(Moment moment);
    }

    static Moment first() {
        return new Moment(0, 0, Optional.empty(), false, Curtain.OPEN, USUAL);
    }

    double zoomFactor() {
        return ZOOMS[zoom];
    }

    boolean isTrip() {
        return aside.isPresent() || timeline;
    }

    /** One page on. Behind a curtain nobody would see it: it only opens. From a trip the story goes on. */
    Moment forward(Extent extent) {
        if (curtain != Curtain.OPEN) {
            return uncovered();
        }
        if (aside.isPresent() && !timeline && part + 1 < extent.pages(this)) {
            return at(step, part + 1, aside);
        }
        if (!isTrip() && part + 1 < extent.pages(this)) {
            return at(step, part + 1, Optional.empty());
        }
        boolean last = step + 1 >= extent.steps();
        return last ? at(step, isTrip() ? 0 : part, Optional.empty()) : to(step + 1, extent);
    }

    /** One page back. */
    Moment back(Extent extent) {
        if (curtain != Curtain.OPEN) {
            return uncovered();
        }
        if (timeline) {
            return returned();
        }
        if (part > 0) {
            return at(step, part - 1, aside);
        }
        if (aside.isPresent()) {
            return returned();
        }
        if (step == 0) {
            return this;
        }
        Moment before = to(step - 1, extent);
        return before.at(before.step, extent.pages(before) - 1, Optional.empty());
    }

    /** The first page of a step; of the nearest one there is. */
    Moment to(int number, Extent extent) {
        return at(Math.clamp(number, 0, extent.steps() - 1), 0, Optional.empty());
    }

    /** A side trip; the step stays remembered. */
    Moment aside(Slide slide) {
        return at(step, 0, Optional.of(slide));
    }

    /** Back in the story. */
    Moment returned() {
        return isTrip() ? at(step, 0, Optional.empty()) : this;
    }

    private Moment at(int otherStep, int otherPart, Optional<Slide> slide) {
        return new Moment(otherStep, otherPart, slide, false, Curtain.OPEN, zoom);
    }

    Moment withTimeline(boolean shown) {
        return new Moment(step, 0, Optional.empty(), shown, Curtain.OPEN, zoom);
    }

    private Moment uncovered() {
        return behind(Curtain.OPEN);
    }

    /** With this curtain; without, if it is there already. */
    Moment covered(Curtain wanted) {
        return behind(curtain == wanted ? Curtain.OPEN : wanted);
    }

    private Moment behind(Curtain other) {
        return new Moment(step, part, aside, timeline, other, zoom);
    }

    /** Larger or smaller by so many steps; how many pages that takes may change, so that it begins with the first. */
    Moment zoomed(int steps) {
        int next = Math.clamp(zoom + steps, 0, ZOOMS.length - 1);
        return next == zoom ? this : new Moment(step, 0, aside, timeline, curtain, next);
    }
}
