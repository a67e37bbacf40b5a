package infiraj.app;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.model.Corpus;
import infiraj.search.IndexKeeper;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions;
import infiraj.theme.Typeface;
import infiraj.wording.KeyFamily;
import infiraj.wording.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Whether this copy of the program is whole: what can be left out or spoiled when a program is packaged with its own Java.
 *
 * <p>Not for the JavaFX thread: the last part starts JavaFX, without a display, and ends it.
 */
final class SelfCheck {
    /** A part of the program, in the order in which parts need each other. */
    private enum Part {
        FONTS,
        CODECS,
        LOCALES,
        CORPUS,
        SEARCH,
        SNAPSHOT
    }

    private static final KeyFamily PARTS = KeyFamily.of("app.self", Part.class);

    /** The first bytes of a PNG file, before the width and the height. */
    private static final int PNG_HEAD = 16;

    /** A picture that shows the window is larger than one of an empty pane of that size. */
    private static final int FULL_PICTURE = 40_000;

    private final Options options;
    private final Messages messages;

    SelfCheck(Options options, Messages messages) {
        this.options = options;
        this.messages = messages;
    }

    /** Writes a line for each part and tells how it ended. */
    int run() {
        // Not a stream's allMatch: a person wants to know all that is missing.
        List<Boolean> whole = Arrays.stream(Part.values()).map(this::report).toList();
        return whole.contains(false) ? Exit.FOUND_PROBLEMS : Exit.GOOD;
    }

    private boolean report(Part part) {
        boolean whole = isWhole(part);
        String name = messages.say(PARTS, part);
        Terminal.out().println(messages.say(whole ? "app.part-whole" : "app.part-broken", name));
        return whole;
    }

    private boolean isWhole(Part part) {
        try {
            return switch (part) {
                case FONTS -> hasFonts();
                case CODECS -> Stream.of("windows-1256", "UTF-16", "ISO-8859-6").allMatch(Charset::isSupported);
                case LOCALES -> hasLocales();
                case CORPUS -> load() instanceof LoadResult.Loaded;
                case SEARCH -> findsWhatIsSpelledOtherwise();
                case SNAPSHOT -> drawsTheWindow();
            };
        } catch (IOException | RuntimeException | LinkageError failure) {
            LoggerFactory.getLogger(SelfCheck.class).error("The check of {} failed", part, failure);
            return false;
        }
    }

    private static boolean hasFonts() {
        return Arrays.stream(Typeface.values())
                .flatMap(face -> face.files().stream())
                .allMatch(file -> Typeface.read(file).length > 0);
    }

    /** A Java without its locale data answers in English. */
    private static boolean hasLocales() {
        String january = Month.JANUARY.getDisplayName(TextStyle.FULL, Locale.of("ar"));
        return january.equals("يناير") && HijrahDate.now().lengthOfYear() > 350;
    }

    private LoadResult load() {
        return CorpusLoader.load(options.folder());
    }

    /** «الحوار الأمني», with its hamza left out. */
    private boolean findsWhatIsSpelledOtherwise() throws IOException {
        if (!(load() instanceof LoadResult.Loaded(Corpus corpus))) {
            return false;
        }
        try (IndexKeeper keeper = IndexKeeper.in(options.index());
                SearchEngine engine = Searching.engines(keeper).over(corpus)) {
            return engine.search("الحوار الامني", SearchOptions.best(1)).total() > 0;
        }
    }

    private boolean drawsTheWindow() throws IOException {
        Path file = Files.createTempFile("infiraj-", ".png");
        try {
            Snapshot snapshot = Snapshot.of(options, Optional.empty());
            if (snapshot.writeTo(file) != Exit.GOOD) {
                return false;
            }
            ByteBuffer picture = ByteBuffer.wrap(Files.readAllBytes(file));
            return picture.capacity() > FULL_PICTURE
                    && picture.getInt(PNG_HEAD) == snapshot.size().width()
                    && picture.getInt(PNG_HEAD + Integer.BYTES)
                            == snapshot.size().height();
        } finally {
            Files.delete(file);
        }
    }
}
