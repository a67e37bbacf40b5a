package infiraj.intake.events;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.export.Extract;
import infiraj.export.Format;
import infiraj.intake.Refusal;
import infiraj.model.Corpus;
import infiraj.model.Event;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Files as they are written and read. */
final class Files {
    static final Corpus SHIPPED = switch (CorpusLoader.load(Path.of(System.getProperty("infiraj.data", "data")))) {
        case Loaded loaded -> loaded.corpus();
        case Refused refused -> throw new AssertionError(refused.toString());
    };

    private Files() {}

    static byte[] exported(Format format, List<Event> events, Language language) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(Extract.of(SHIPPED, events), new Messages(Wording.of(language)), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Haul read(String name, String text, Corpus corpus) {
        return read(name, text.getBytes(StandardCharsets.UTF_8), corpus);
    }

    static Haul read(String name, byte[] bytes, Corpus corpus) {
        return switch (EventFile.read(name, bytes, corpus)) {
            case Haul.Reading.Read(Haul haul) -> haul;
            case Haul.Reading.Refused(Refusal refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    static Refusal refused(String name, String text) {
        return switch (EventFile.read(name, text.getBytes(StandardCharsets.UTF_8), Corpus.empty())) {
            case Haul.Reading.Read(Haul haul) -> throw new AssertionError(haul.toString());
            case Haul.Reading.Refused(Refusal refusal) -> refusal;
        };
    }
}
