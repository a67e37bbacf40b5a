package infiraj.explorer.settings;

import infiraj.corpus.Decoder;
import infiraj.corpus.Fields;
import infiraj.corpus.JsonFile;
import infiraj.corpus.JsonFile.Reading;
import infiraj.corpus.JsonText;
import infiraj.corpus.Located;
import infiraj.corpus.Values;
import infiraj.explorer.ReadingStyle;
import infiraj.explorer.View;
import infiraj.explorer.sharing.ViewLink;
import infiraj.theme.Palette;
import infiraj.wording.Digits;
import infiraj.wording.Language;
import infiraj.wording.MonthNames;
import infiraj.wording.Wording;
import java.nio.file.Path;
import java.util.Optional;

/** Settings as a small file of JSON that a person can read, and that says only what differs from its absence. */
final class SettingsFile {
    private static final String FORMAT = "infiraj-settings/1";

    private static final Decoder<String> TAG = value -> Values.format(value, FORMAT);
    private static final Decoder<Language> LANGUAGE = value -> Values.constant(value, Language.values());
    private static final Decoder<Palette> PALETTE = value -> Values.constant(value, Palette.values());
    private static final Decoder<MonthNames> MONTHS = value -> Values.constant(value, MonthNames.values());
    private static final Decoder<Digits> DIGITS = value -> Values.constant(value, Digits.values());
    private static final Decoder<Double> NUMBER = Located::number;
    private static final Decoder<Boolean> FLAG = Located::flag;
    private static final Decoder<ReadingStyle> READING = SettingsFile::reading;
    private static final Decoder<WindowPlace> PLACE = SettingsFile::place;
    private static final Decoder<Sight> SIGHT = SettingsFile::sight;
    private static final Decoder<View> VIEW = SettingsFile::view;

    private SettingsFile() {}

    /**
     * Reads a file, of which nothing is trusted.
     *
     * @param usual what holds where the file is silent
     */
    static Reading<Settings> read(Path file, Settings usual) {
        return JsonFile.read(file, root -> settings(root, usual));
    }

    private static Optional<Settings> settings(Located root, Settings usual) {
        Fields fields = Fields.of(root);
        fields.required("format", TAG);
        Wording wording = new Wording(
                fields.optional("language", LANGUAGE).orElse(usual.wording().language()),
                fields.optional("months", MONTHS).orElse(usual.wording().monthNames()),
                fields.optional("digits", DIGITS).orElse(usual.wording().digits()));
        Settings settings = new Settings(
                wording,
                fields.optional("theme", PALETTE).orElse(usual.palette()),
                fields.optional("reading", READING).orElse(usual.reading()),
                fields.optional("window", PLACE),
                fields.optional("seen", SIGHT),
                fields.optional("toured", FLAG).orElse(usual.toured()));
        return fields.end() ? Optional.of(settings) : Optional.empty();
    }

    private static Optional<ReadingStyle> reading(Located value) {
        Fields fields = Fields.of(value);
        double size = fields.optional("size", NUMBER).orElse(ReadingStyle.DESIGNED.size());
        double spacing = fields.optional("spacing", NUMBER).orElse(ReadingStyle.DESIGNED.spacing());
        boolean justified = fields.optional("justified", FLAG).orElse(ReadingStyle.DESIGNED.justified());
        return fields.end() ? Optional.of(new ReadingStyle(size, spacing, justified)) : Optional.empty();
    }

    private static Optional<WindowPlace> place(Located value) {
        Fields fields = Fields.of(value);
        Optional<Double> x = fields.required("x", NUMBER);
        Optional<Double> y = fields.required("y", NUMBER);
        Optional<Double> width = fields.required("width", NUMBER);
        Optional<Double> height = fields.required("height", NUMBER);
        boolean maximised = fields.optional("maximised", FLAG).orElse(false);
        return fields.end()
                ? Optional.of(new WindowPlace(
                        x.orElseThrow(), y.orElseThrow(), width.orElseThrow(), height.orElseThrow(), maximised))
                : Optional.empty();
    }

    private static Optional<Sight> sight(Located value) {
        Fields fields = Fields.of(value);
        Optional<String> corpus = fields.optional("corpus", Values.LINE);
        Optional<View> view = fields.required("view", VIEW);
        return fields.end() ? Optional.of(new Sight(corpus, view.orElseThrow())) : Optional.empty();
    }

    private static Optional<View> view(Located value) {
        Optional<String> link = value.string();
        if (link.isEmpty()) {
            return Optional.empty();
        }
        Reading<View> reading = ViewLink.read(link.get());
        reading.problems()
                .forEach(problem ->
                        value.refuse(problem.kind(), problem.arguments().toArray(String[]::new)));
        return reading.value();
    }

    /** The text of the file. */
    static String text(Settings settings) {
        JsonText json = JsonText.indented();
        json.object(() -> {
            json.string("format", FORMAT);
            json.string("language", Values.nameOf(settings.wording().language()));
            json.string("months", Values.nameOf(settings.wording().monthNames()));
            json.string("digits", Values.nameOf(settings.wording().digits()));
            json.string("theme", Values.nameOf(settings.palette()));
            json.object("reading", () -> write(settings.reading(), json));
            settings.place().ifPresent(place -> json.object("window", () -> write(place, json)));
            settings.sight().ifPresent(sight -> json.object("seen", () -> write(sight, json)));
            if (settings.toured()) {
                json.isTrue("toured");
            }
        });
        return json.finished();
    }

    private static void write(ReadingStyle reading, JsonText json) {
        json.number("size", reading.size());
        json.number("spacing", reading.spacing());
        if (reading.justified()) {
            json.isTrue("justified");
        }
    }

    private static void write(WindowPlace place, JsonText json) {
        json.number("x", place.x());
        json.number("y", place.y());
        json.number("width", place.width());
        json.number("height", place.height());
        if (place.maximised()) {
            json.isTrue("maximised");
        }
    }

    private static void write(Sight sight, JsonText json) {
        sight.corpus().ifPresent(corpus -> json.string("corpus", corpus));
        json.string("view", ViewLink.text(sight.view()));
    }
}
