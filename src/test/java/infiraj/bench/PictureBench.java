package infiraj.bench;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventDate;
import infiraj.model.Evidence;
import infiraj.poster.Poster;
import infiraj.poster.PosterPlan;
import infiraj.theme.Palette;
import infiraj.timeline.Climate;
import infiraj.timeline.LaneBy;
import infiraj.vector.About;
import infiraj.vector.PictureFormat;
import infiraj.vector.Typesetter;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Draws and writes the whole timeline of ten thousand events, with every title, as SVG, PDF and PNG. The events are the
 * shipped ones with other days, from 1900 to 2025, and numbers after their titles. The table goes to standard output and into
 * docs/performance.md.
 */
public final class PictureBench {
    private static final int EVENTS = 10_000;
    private static final Path DATA = Path.of(System.getProperty("infiraj.data", "data"));
    private static final Path REPORT = Path.of("docs", "performance.md");

    private PictureBench() {}

    public static void main(String[] arguments) throws IOException {
        Corpus shipped = switch (CorpusLoader.load(DATA)) {
            case LoadResult.Loaded(Corpus loaded) -> loaded;
            case LoadResult.Refused refused -> throw new IllegalStateException(refused.toString());
        };
        List<Event> events = events(shipped.events());
        StringBuilder table = new StringBuilder("| Format | drawing and writing | size of the file |\n|---|--:|--:|\n");
        for (PictureFormat format : List.of(PictureFormat.SVG, PictureFormat.PDF, PictureFormat.PNG)) {
            Path file = Files.createTempFile("infiraj-picture", "." + format.ending());
            try {
                long start = System.nanoTime();
                Poster poster = write(format, shipped, events, file);
                double seconds = (System.nanoTime() - start) / 1e9;
                if (poster.untitled() > 0) {
                    throw new IllegalStateException(poster.untitled() + " events without titles");
                }
                table.append(String.format(
                        Locale.ROOT,
                        "| %s, %.0f × %.0f | %.2f s | %.1f MiB |%n",
                        format,
                        poster.picture().width(),
                        poster.picture().height(),
                        seconds,
                        Files.size(file) / 1048576.0));
            } finally {
                Files.delete(file);
            }
        }
        table.append(String.format(
                Locale.ROOT,
                "%n%,d events with every title in Arabic, each format once, SVG before anything else; %s.%n",
                EVENTS,
                Machine.described()));
        System.out.print(table);
        Section.replace(REPORT, "pictures", table.toString());
    }

    private static Poster write(PictureFormat format, Corpus shipped, List<Event> events, Path file)
            throws IOException {
        Wording wording = Wording.of(Language.ARABIC);
        Poster poster = Poster.of(
                new PosterPlan(
                        new Corpus(shipped.articles(), events),
                        events,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        LaneBy.KIND,
                        true,
                        wording,
                        1,
                        Climate.DEFAULT_HALF_LIFE,
                        true,
                        false),
                new Typesetter());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(
                    out,
                    poster.picture(),
                    Palette.LIGHT,
                    new About(poster.title(), poster.description(), "ar", true),
                    1);
        }
        return poster;
    }

    private static List<Event> events(List<Event> shipped) {
        SplittableRandom random = new SplittableRandom(9);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            Event event = shipped.get(i % shipped.size());
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
            events.add(new Event(
                    event.id() + "-" + i,
                    new Bilingual(event.title().ar() + " " + i, event.title().en() + " " + i),
                    event.summary(),
                    new EventDate(EdtfDate.day(day), EventDate.Basis.TEXT, Optional.empty()),
                    event.type(),
                    event.participants(),
                    event.place(),
                    event.evidence().stream().map(PictureBench::undated).toList(),
                    event.note(),
                    event.outside(),
                    event.landmark()));
        }
        return events;
    }

    /** What the text says of another day would be drawn across the whole picture. */
    private static Evidence undated(Evidence evidence) {
        return new Evidence(evidence.quote(), evidence.passage(), Optional.empty());
    }
}
