package infiraj.intake;

import infiraj.intake.DraftResult.Read;
import infiraj.intake.DraftResult.Refused;
import infiraj.intake.events.EventFile;
import infiraj.intake.events.Haul;
import infiraj.model.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads files and folders as drafts and as events of other programs, on all processors. What is bad is refused with its
 * reason, the rest goes in; it can be cancelled between files. Not for the JavaFX thread.
 */
public final class Importer {
    /** Files read at one go: few enough that cancelling is prompt. */
    private static final int GO = 64;

    private final DraftReader reader;
    private final Twins twins;
    private final Corpus corpus;

    /** What one file turned out to be. */
    private sealed interface Incoming {
        record OfArticle(DraftResult result) implements Incoming {}

        record OfEvents(Haul.Reading reading) implements Incoming {}
    }

    /**
     * An importer.
     *
     * @param reader reads one article
     * @param twins knows the texts that are there already; learns of those that come
     * @param corpus the events that are there already
     */
    public Importer(DraftReader reader, Twins twins, Corpus corpus) {
        this.reader = reader;
        this.twins = twins;
        this.corpus = corpus;
    }

    /** Hears how far an import has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some files have been read.
         *
         * @param done how many, good or bad
         * @param all how many there are
         */
        void read(int done, int all);
    }

    /**
     * A draft that has come in.
     *
     * @param draft the draft
     * @param twin an article with the same or nearly the same text, if there is one
     */
    public record Arrival(Draft draft, Optional<Twins.Twin> twin) {}

    /**
     * What came of an import.
     *
     * @param arrivals the drafts, in the order of the files
     * @param hauls the events of other programs, file by file
     * @param refusals what could not be read
     * @param cancelled whether files remain unread because the person said so
     */
    public record Outcome(List<Arrival> arrivals, List<Haul> hauls, List<Refusal> refusals, boolean cancelled) {
        public Outcome {
            arrivals = List.copyOf(arrivals);
            hauls = List.copyOf(hauls);
            refusals = List.copyOf(refusals);
        }
    }

    /** Reads files and folders. */
    public Outcome read(List<Path> what, BooleanSupplier cancelled, Progress progress) {
        Listing listing = Listing.of(what);
        List<Path> files = listing.files();
        List<Arrival> arrivals = new ArrayList<>();
        List<Haul> hauls = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>(listing.refusals());
        int done = 0;
        while (done < files.size() && !cancelled.getAsBoolean()) {
            List<Path> go = files.subList(done, Math.min(done + GO, files.size()));
            for (Incoming file : go.parallelStream().map(this::read).toList()) {
                switch (file) {
                    case Incoming.OfArticle(Read(Draft draft)) -> arrivals.add(arrival(draft));
                    case Incoming.OfArticle(Refused(Refusal refusal)) -> refusals.add(refusal);
                    case Incoming.OfEvents(Haul.Reading.Read(Haul haul)) -> hauls.add(haul);
                    case Incoming.OfEvents(Haul.Reading.Refused(Refusal refusal)) -> refusals.add(refusal);
                }
            }
            done += go.size();
            progress.read(done, files.size());
        }
        return new Outcome(arrivals, hauls, refusals, done < files.size());
    }

    /** Takes in a draft that was read otherwise. */
    public Arrival arrival(Draft draft) {
        return new Arrival(draft, twins.meet(draft));
    }

    private Incoming read(Path file) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            // One more than is allowed: the file can have grown since it was listed.
            byte[] bytes = in.readNBytes(DraftReader.MOST_BYTES + 1);
            return EventFile.isOne(name, bytes)
                    ? new Incoming.OfEvents(EventFile.read(name, bytes, corpus))
                    : new Incoming.OfArticle(reader.read(name, bytes));
        } catch (NoSuchFileException e) {
            return new Incoming.OfArticle(new Refused(new Refusal(name, Refusal.Kind.MISSING)));
        } catch (IOException e) {
            return new Incoming.OfArticle(new Refused(new Refusal(name, Refusal.Kind.UNREADABLE)));
        }
    }
}
