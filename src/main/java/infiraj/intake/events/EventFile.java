package infiraj.intake.events;

import infiraj.corpus.Decoder;
import infiraj.corpus.JsonFile;
import infiraj.corpus.TableFile;
import infiraj.intake.Cleaning;
import infiraj.intake.Decoded;
import infiraj.intake.Decoding;
import infiraj.intake.DraftReader;
import infiraj.intake.Fingerprint;
import infiraj.intake.Refusal;
import infiraj.model.Corpus;
import infiraj.text.BidiControls;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads files of events: tables of ours and of TimelineJS ({@code .csv}, {@code .tsv}), and JSON of TimelineJS. Either all
 * of a file is good, or none of it is taken and everything that is wrong is said.
 */
public final class EventFile {
    private static final List<String> TABLES = List.of(".csv", ".tsv");
    private static final String JSON = ".json";
    private static final Decoder<Boolean> IS_TIMELINE = root -> Optional.of(TimelineJson.isOne(root));

    private EventFile() {}

    /** Whether a file holds events: a table by its name, a timeline by what is in it. */
    public static boolean isOne(String name, byte[] bytes) {
        return isTable(name)
                || lower(name).endsWith(JSON)
                        && Decoding.text(bytes)
                                .flatMap(text -> JsonFile.read(Path.of(name), text.text(), 1, IS_TIMELINE)
                                        .value())
                                .orElse(false);
    }

    /**
     * Reads a file.
     *
     * @param name its name or path
     * @param corpus the chronology that is there, and the articles that quotations may stand in
     */
    public static Haul.Reading read(String name, byte[] bytes, Corpus corpus) {
        if (bytes.length == 0) {
            return refused(name, Refusal.Kind.EMPTY);
        }
        if (bytes.length > DraftReader.MOST_BYTES) {
            return refused(name, Refusal.Kind.TOO_LARGE);
        }
        Optional<Decoded> decoded = Decoding.text(bytes);
        if (decoded.isEmpty()) {
            return refused(name, Refusal.Kind.UNKNOWN_ENCODING);
        }
        Path file = Path.of(name);
        JsonFile.Reading<Telling> telling = isTable(name)
                ? TableFile.read(file, decoded.get().text(), Tables::decode)
                : JsonFile.read(file, decoded.get().text(), 1, root -> new TimelineJson().decode(root));
        return telling.value()
                .map(told -> Joining.join(name, shown(file), decoded.get(), source(name, bytes), told, corpus))
                .orElseGet(
                        () -> new Haul.Reading.Refused(new Refusal(name, Refusal.Kind.BAD_EVENTS, telling.problems())));
    }

    private static Haul.Reading refused(String name, Refusal.Kind kind) {
        return new Haul.Reading.Refused(new Refusal(name, kind));
    }

    /** Its name without folders, on one line. */
    private static String shown(Path file) {
        String name = Cleaning.clean(BidiControls.stripped(String.valueOf(file.getFileName())));
        return name.replaceAll("\\s+", " ").strip();
    }

    /** Under which name it is kept: one that every system takes. */
    private static String source(String name, byte[] bytes) {
        return Fingerprint.digest(bytes).substring(0, 16)
                + (isTable(name) ? lower(name).substring(name.length() - 4) : JSON);
    }

    private static boolean isTable(String name) {
        return TABLES.stream().anyMatch(lower(name)::endsWith);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
