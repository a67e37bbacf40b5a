package infiraj.outbox;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.export.Extract;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.poster.Poster;
import infiraj.poster.PosterPlan;
import infiraj.timeline.DateExtent;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.vector.About;
import infiraj.vector.PictureFormat;
import infiraj.vector.Typesetter;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * What there is to take along, as it was at one moment; any thread may write it.
 *
 * @param events those that pass the filters
 * @param visible the period in view
 * @param leftward whether time runs from right to left
 * @param halfLife of the climate, in days
 * @param climate whether its curve is shown
 * @param folded whether long empty stretches of time are folded away
 */
record Matter(
        Corpus corpus,
        List<Event> events,
        Period visible,
        LaneBy laneBy,
        boolean leftward,
        Wording wording,
        double halfLife,
        boolean climate,
        boolean folded) {
    /** What the explorer shows now; what only may be an event is left out. On the JavaFX thread. */
    static Matter of(Explorer explorer) {
        Appearance appearance = explorer.appearance();
        Set<String> shown = explorer.shown();
        return new Matter(
                explorer.corpus(),
                explorer.corpus().events().stream()
                        .filter(event -> shown.contains(event.id()))
                        .toList(),
                explorer.periodProperty().get(),
                appearance.laneByProperty().get(),
                appearance.isLeftward(),
                appearance.wording(),
                appearance.halfLifeProperty().get(),
                appearance.climateShownProperty().get(),
                appearance.foldedProperty().get());
    }

    List<Event> meant(Wish wish) {
        return wish.everything()
                ? events
                : events.stream().filter(this::isVisible).toList();
    }

    private boolean isVisible(Event event) {
        DateExtent extent = DateExtent.of(event.date().adopted());
        return visible.overlaps(extent.fadeStart(), extent.fadeEnd());
    }

    /**
     * Lays out the picture that is wished for.
     *
     * @param stopped whether nobody wants it any more
     * @throws Stoppable.Stop if that was so before it was done
     */
    Poster poster(Wish wish, BooleanSupplier stopped) throws Stoppable.Stop {
        PosterPlan plan = plan(wish, wish.size().width(), wish.size().height());
        return StoppableMeasure.layOut(measure -> Poster.of(plan, measure), new Typesetter(), stopped);
    }

    /**
     * The visible period for a sheet of paper.
     *
     * @param width in pixels, at least {@link PosterPlan#LEAST_WIDTH}
     */
    Poster poster(double width, double height) {
        return Poster.of(plan(Wish.FIRST, OptionalDouble.of(width), OptionalDouble.of(height)), new Typesetter());
    }

    private PosterPlan plan(Wish wish, OptionalDouble width, OptionalDouble height) {
        return new PosterPlan(
                corpus,
                meant(wish),
                Optional.of(visible).filter(period -> !wish.everything()),
                width,
                height,
                laneBy,
                leftward,
                wording,
                Appearance.textScale(wish.palette()),
                halfLife,
                climate,
                folded);
    }

    /**
     * Writes what is wished for, and leaves the stream open.
     *
     * @param most bytes that are wanted of it
     * @param stopped whether nobody wants it any more
     * @param progress told the share that is done, where it is known
     * @throws Stoppable.Stop if nobody wants it any more, or enough was written
     */
    void write(Wish wish, OutputStream to, long most, BooleanSupplier stopped, DoubleConsumer progress)
            throws IOException {
        OutputStream out = new Stoppable(to, most, stopped);
        switch (wish.target()) {
            case Target.Text(var format) -> {
                List<Event> meant = meant(wish);
                Extract extract = new Illustration(leftward, halfLife, climate)
                        .of(format, corpus, meant, wording)
                        .watched(count -> progress.accept((double) count / meant.size()));
                format.write(extract, new Messages(wording), out);
            }
            case Target.Picture(var format) -> {
                Poster poster = poster(wish, stopped);
                Language language = wording.language();
                About about = new About(poster.title(), poster.description(), language.tag(), language.isRightToLeft());
                double pixels = wish.size() == Wish.Size.FITTING ? PictureFormat.SHARP : 1;
                format.write(out, poster.picture(), wish.palette(), about, pixels);
            }
        }
    }
}
