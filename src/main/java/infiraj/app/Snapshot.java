package infiraj.app;

import infiraj.explorer.Appearance;
import infiraj.explorer.DateReadings;
import infiraj.explorer.Explorer;
import infiraj.explorer.TimeDirection;
import infiraj.explorer.View;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.sharing.Fitted;
import infiraj.fx.Pictures;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.search.IndexKeeper;
import infiraj.shell.MainWindow;
import infiraj.shell.MissingWords;
import infiraj.theme.Palette;
import infiraj.timeline.LaneBy;
import infiraj.timeline.Period;
import infiraj.wording.Digits;
import infiraj.wording.Messages;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
 * @param view what to show where the others do not say otherwise
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
        Optional<TimeDirection> direction,
        Optional<LaneBy> lanes,
        Optional<View> view) {
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

    /** The window as it opens, with a view if there is one. */
    static Snapshot of(Options options, Optional<View> view) {
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
                Optional.empty(),
                Optional.empty(),
                view);
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
        Optional<Fitted> fitted = view.map(shown -> Fitted.of(shown, corpus));
        fitted.map(new MissingWords(messages)::say).stream()
                .flatMap(List::stream)
                .forEach(Terminal.err()::println);
        Platform.startup(() -> complete(image, () -> draw(corpus, readings, fitted)));
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

    /** The window with everything it is to show; on the JavaFX thread. */
    Image draw(Corpus corpus, DateReadings readings, Optional<Fitted> fitted) {
        try (IndexKeeper keeper = IndexKeeper.in(options.index())) {
            return draw(corpus, readings, fitted, keeper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Image draw(Corpus corpus, DateReadings readings, Optional<Fitted> fitted, IndexKeeper keeper) {
        Appearance appearance = new Appearance(options.language());
        appearance.motionReducedProperty().set(true);
        appearance.setMonthNames(months);
        appearance.setDigits(digits);
        appearance.paletteProperty().set(theme);
        Explorer explorer = new Explorer(appearance);
        Finder finder = Searching.atOnce(explorer, keeper);
        MainWindow window = new MainWindow(explorer, finder, Stories.atOnce(options), Reviewing.desk(explorer));
        Scene scene = new Scene(window.root(), size.width, size.height);
        window.open(corpus);
        explorer.readingsProperty().set(readings);
        fitted.ifPresent(shown -> finder.show(shown.view()));
        direction.ifPresent(appearance.timeDirectionProperty()::set);
        lanes.ifPresent(appearance.laneByProperty()::set);
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
