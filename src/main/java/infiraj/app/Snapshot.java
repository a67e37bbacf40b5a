package infiraj.app;

import infiraj.explorer.Appearance;
import infiraj.explorer.DateReadings;
import infiraj.explorer.Explorer;
import infiraj.explorer.TimeDirection;
import infiraj.explorer.finding.Finder;
import infiraj.fx.Pictures;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.shell.MainWindow;
import infiraj.theme.Palette;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.wording.Digits;
import infiraj.wording.Messages;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/**
 * A picture of the window, drawn in memory.
 *
 * @param options which corpus, which language
 * @param size of the picture
 * @param theme its colours
 * @param from where the visible time begins, else where the landmarks begin
 * @param to where it ends
 * @param select id of the event to select
 * @param search what to search for
 * @param months Arabic month names
 * @param digits of Arabic
 * @param direction which way time runs
 * @param lanes what the lanes stand for
 */
record Snapshot(
        Options options,
        Size size,
        Palette theme,
        Optional<EdtfDate> from,
        Optional<EdtfDate> to,
        Optional<String> select,
        Optional<String> search,
        MonthNames months,
        Digits digits,
        TimeDirection direction,
        LaneBy lanes) {
    /** In pixels; large enough for the window to make sense, small enough to be held in memory. */
    record Size(int width, int height) {
        static final Size USUAL = new Size(1600, 1000);

        Size {
            if (width < 480 || height < 360 || width > 8000 || height > 8000) {
                throw new IllegalArgumentException("bad size " + width + "x" + height);
            }
        }

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /** The window as it opens. */
    static Snapshot of(Options options) {
        return new Snapshot(
                options,
                Size.USUAL,
                Palette.LIGHT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MonthNames.GULF,
                Digits.LATIN,
                TimeDirection.AS_READ,
                LaneBy.KIND);
    }

    /** Draws and writes the picture; says what stood in the way, if anything did. */
    int writeTo(Path file) {
        Messages messages = new Messages(Wording.of(options.language()));
        if (!Display.canDrawText()) {
            Terminal.err().println(messages.say("app.no-pango"));
            return Exit.WRONG_USAGE;
        }
        return switch (Opening.of(options)) {
            case Opening.Refused refused -> {
                refused.lines().forEach(Terminal.err()::println);
                yield refused.exit();
            }
            case Opening.Opened(Corpus corpus) -> {
                Optional<String> mistake = mistakeIn(corpus, messages);
                mistake.ifPresent(Terminal.err()::println);
                yield mistake.isPresent() ? Exit.WRONG_USAGE : write(corpus, file, messages);
            }
        };
    }

    private Optional<String> mistakeIn(Corpus corpus, Messages messages) {
        if (select.isPresent() && corpus.event(select.get()).isEmpty()) {
            return Optional.of(messages.say("app.no-such-event", select.get()));
        }
        boolean backwards = from.isPresent()
                && to.isPresent()
                && from.get().earliest().isAfter(to.get().latest());
        return backwards ? Optional.of(messages.say("app.period-backwards")) : Optional.empty();
    }

    private int write(Corpus corpus, Path file, Messages messages) {
        Display.useNone();
        CompletableFuture<Image> image = new CompletableFuture<>();
        DateReadings readings = DateReadings.of(corpus);
        Platform.startup(() -> complete(image, () -> draw(corpus, readings)));
        try {
            Pictures.write(image.join(), file);
            return Exit.GOOD;
        } catch (IOException e) {
            Terminal.err().println(messages.say("app.cannot-write", file));
            return Exit.WRONG_USAGE;
        } finally {
            Platform.exit();
        }
    }

    static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    private Image draw(Corpus corpus, DateReadings readings) {
        Appearance appearance = new Appearance(options.language());
        appearance.motionReducedProperty().set(true);
        appearance.setMonthNames(months);
        appearance.setDigits(digits);
        appearance.paletteProperty().set(theme);
        appearance.timeDirectionProperty().set(direction);
        appearance.laneByProperty().set(lanes);
        Explorer explorer = new Explorer(appearance);
        Finder finder = Searching.atOnce(explorer);
        MainWindow window = new MainWindow(explorer, finder, Stories.atOnce(options), Reviewing.desk(explorer));
        Scene scene = new Scene(window.root(), size.width, size.height);
        window.open(corpus);
        explorer.readingsProperty().set(readings);
        explorer.periodProperty().set(period(explorer));
        search.ifPresent(finder.queryProperty()::set);
        select.ifPresent(explorer::select);
        settle(scene);
        return Pictures.of(scene);
    }

    private Period period(Explorer explorer) {
        Period usual = explorer.periodProperty().get();
        double start = from.map(date -> Period.dayOf(date.earliest())).orElse(usual.from());
        double end = to.map(date -> Period.dayOf(date.latest()) + 1).orElse(usual.to());
        // Only one end may have been given, on the far side of the other.
        return start < end ? new Period(start, end) : new Period(start, start + usual.length());
    }

    /** What a layout reveals (a height, a scroll position) can ask for another; three rounds are more than any needs. */
    private static void settle(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
