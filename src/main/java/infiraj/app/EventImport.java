package infiraj.app;

import infiraj.intake.DraftReader;
import infiraj.intake.Refusal;
import infiraj.intake.events.EventFile;
import infiraj.intake.events.Haul;
import infiraj.model.Corpus;
import infiraj.workspace.Outcome;
import infiraj.workspace.Parcel;
import infiraj.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The files of events among those that are to be imported.
 *
 * @param files in the order in which they were named
 * @param others what else was named
 */
record EventImport(List<Offered> files, List<String> others) {
    /** A file and what is in it. */
    record Offered(String name, byte[] bytes) {}

    static EventImport among(List<String> named) {
        List<Offered> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : named) {
            bytes(name)
                    .filter(bytes -> EventFile.isOne(name, bytes))
                    .ifPresentOrElse(bytes -> files.add(new Offered(name, bytes)), () -> others.add(name));
        }
        return new EventImport(files, others);
    }

    /** What cannot be read is left to whoever reads articles, and says so. */
    private static Optional<byte[]> bytes(String name) {
        Path file = Path.of(name);
        if (!EventFile.mayBe(name) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(DraftReader.MOST_BYTES + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Shows what the files bring, each by itself; returns the exit code. */
    int show(Printing printing, Corpus corpus) {
        int exit = Exit.GOOD;
        for (Offered file : files) {
            exit = Math.max(exit, read(file, printing, corpus).isPresent() ? Exit.GOOD : Exit.FOUND_PROBLEMS);
        }
        return exit;
    }

    /**
     * Takes in what the files bring, one after the other, each at one go.
     *
     * @param isKept says whether a change was made, and tells the person if not
     */
    int keep(Printing printing, Workspace own, Predicate<Outcome> isKept) {
        int exit = Exit.GOOD;
        for (Offered file : files) {
            Optional<Haul> haul = read(file, printing, own.now().corpus());
            if (haul.isEmpty()) {
                exit = Math.max(exit, Exit.FOUND_PROBLEMS);
            } else if (!isKept.test(own.takeIn(Parcel.of(
                    haul.get().articles(), haul.get().events(), haul.get().sources())))) {
                return Exit.WRONG_USAGE;
            }
        }
        return exit;
    }

    private static Optional<Haul> read(Offered file, Printing printing, Corpus corpus) {
        return switch (EventFile.read(file.name(), file.bytes(), corpus)) {
            case Haul.Reading.Read(Haul haul) -> {
                printing.output().write(haul);
                yield Optional.of(haul);
            }
            case Haul.Reading.Refused(Refusal refusal) -> {
                printing.complain(List.of(refusal));
                yield Optional.empty();
            }
        };
    }
}
