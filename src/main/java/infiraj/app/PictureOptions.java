package infiraj.app;

import infiraj.explorer.Appearance;
import infiraj.explorer.TimeDirection;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.outbox.Illustration;
import infiraj.poster.Poster;
import infiraj.poster.PosterPlan;
import infiraj.theme.Palette;
import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.vector.PictureFormat;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a picture of the timeline looks; of no use to words and data. */
final class PictureOptions {
    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = SnapshotCommand.SizeConverter.class,
            description = "Of pictures: size in pixels; without it, as large as it takes to show every title.")
    private Snapshot.@Nullable Size size;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|projector",
            description = "Of pictures: colours and size of text.")
    private Palette theme = Palette.LIGHT;

    @Option(
            names = "--direction",
            paramLabel = "as_read|left_to_right|right_to_left",
            description = "Of pictures and pages: which way time runs.")
    private TimeDirection direction = TimeDirection.AS_READ;

    @Option(
            names = "--lanes",
            paramLabel = "kind|participant|article|none",
            description = "Of pictures: what the lanes stand for.")
    private LaneBy lanes = LaneBy.KIND;

    @Option(names = "--no-climate", description = "Of pictures and pages: leave the climate curve out.")
    private boolean withoutClimate;

    @Option(names = "--fold-empty", description = "Of pictures: fold long stretches of time without events, visibly.")
    private boolean folded;

    Palette theme() {
        return theme;
    }

    /** Of a PNG file for each of the picture's: a size that was asked for is the file's. */
    double pixels() {
        return size == null ? PictureFormat.SHARP : 1;
    }

    /** How pages are illustrated. */
    Illustration illustration(Wording wording) {
        return new Illustration(direction.isLeftward(wording.language()), Climate.DEFAULT_HALF_LIFE, !withoutClimate);
    }

    /**
     * @param choice of which the events are; its period is the picture's
     */
    PosterPlan plan(Corpus corpus, List<Event> events, Choice choice, Wording wording) {
        Optional<Snapshot.Size> wanted = Optional.ofNullable(size);
        return new PosterPlan(
                corpus,
                events,
                period(choice, events, wording),
                wanted.map(it -> OptionalDouble.of(it.width())).orElse(OptionalDouble.empty()),
                wanted.map(it -> OptionalDouble.of(it.height())).orElse(OptionalDouble.empty()),
                lanes,
                direction.isLeftward(wording.language()),
                wording,
                Appearance.textScale(theme),
                Climate.DEFAULT_HALF_LIFE,
                !withoutClimate,
                folded);
    }

    /** Everything, unless one end at least is given; the other is then where everything ends. */
    private static Optional<Period> period(Choice choice, List<Event> events, Wording wording) {
        if (choice.from().isEmpty() && choice.to().isEmpty()) {
            return Optional.empty();
        }
        Period whole = Poster.whole(events, wording);
        double from = choice.from().map(date -> Period.dayOf(date.earliest())).orElse(whole.from());
        double to = choice.to().map(date -> Period.dayOf(date.latest()) + 1).orElse(whole.to());
        return Optional.of(from < to ? new Period(from, to) : new Period(from, from + whole.length()));
    }
}
