package infiraj.app;

import infiraj.corpus.Values;
import infiraj.explorer.DateReadings;
import infiraj.explorer.sharing.Fitted;
import infiraj.explorer.sharing.ViewLink;
import infiraj.fx.Pictures;
import infiraj.model.Corpus;
import infiraj.theme.Palette;
import infiraj.wording.Digits;
import infiraj.wording.Language;
import infiraj.wording.MonthNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;

/**
 * Draws the window at six zoom levels in both languages and directions, light and on the projector, to be looked at: see
 * docs/contributing.md.
 */
final class ViewPictures {
    private static final Map<String, String> VIEWS = new LinkedHashMap<>();

    static {
        VIEWS.put("1-century", "infiraj:?from=1905&to=2026");
        VIEWS.put("2-decades", "infiraj:?from=1990&to=2026");
        VIEWS.put("3-decade", "infiraj:?from=2016&to=2025");
        VIEWS.put("4-year", "infiraj:?from=2023&to=2023-12&select=camp-david");
        VIEWS.put("5-months", "infiraj:?from=2024-06&to=2024-08");
        VIEWS.put("6-days", "infiraj:?from=2023-08-10&to=2023-08-24");
        VIEWS.put("folded", "infiraj:?from=1905&to=2026&folded");
        VIEWS.put("participants", "infiraj:?from=2016&to=2025&lanes=participant");
        VIEWS.put("articles", "infiraj:?from=2016&to=2025&lanes=article");
    }

    private ViewPictures() {}

    /**
     * @param args the folder for the pictures; then, if wanted, their size, as in {@code 1000x700}, and the beginnings of the
     *     names of the views
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/view-pictures"));
        Snapshot.Size size =
                args.length > 1 ? new SnapshotCommand.SizeConverter().convert(args[1]) : Snapshot.Size.USUAL;
        List<String> wanted = args.length > 2 ? List.of(args).subList(2, args.length) : List.of("");
        Options options = new Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        if (!(Opening.of(options) instanceof Opening.Opened(Corpus corpus))) {
            throw new IllegalStateException("the program's own corpus cannot be read");
        }
        DateReadings readings = DateReadings.of(corpus);
        Display.useNone();
        Platform.startup(() -> {});
        for (Language language : Language.values()) {
            for (Palette palette : List.of(Palette.LIGHT, Palette.PROJECTOR)) {
                for (Map.Entry<String, String> view : VIEWS.entrySet()) {
                    if (wanted.stream().anyMatch(view.getKey()::startsWith)) {
                        Image image = draw(view.getValue(), language, palette, size, corpus, readings);
                        String name = view.getKey() + "-" + language.tag() + "-" + Values.nameOf(palette) + "-" + size;
                        Pictures.write(image, folder.resolve(name + ".png"));
                    }
                }
            }
        }
        Platform.exit();
    }

    private static Image draw(
            String link, Language language, Palette palette, Snapshot.Size size, Corpus corpus, DateReadings readings) {
        Fitted fitted = Fitted.of(ViewLink.read(link).value().orElseThrow(), corpus);
        Snapshot snapshot = new Snapshot(
                new Options(Optional.empty(), Optional.empty(), Optional.of(language), Optional.empty()),
                size,
                palette,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MonthNames.GULF,
                Digits.LATIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        CompletableFuture<Image> image = new CompletableFuture<>();
        Platform.runLater(() -> Snapshot.complete(image, () -> snapshot.draw(corpus, readings, Optional.of(fitted))));
        return image.join();
    }
}
