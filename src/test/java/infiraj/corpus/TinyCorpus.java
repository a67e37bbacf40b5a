package infiraj.corpus;

import infiraj.corpus.LoadResult.Loaded;
import infiraj.corpus.LoadResult.Refused;
import infiraj.model.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a sound little corpus in a folder of its own, to be spoilt. */
record TinyCorpus(Path folder) {
    private static final Path ORIGINAL = Path.of("src/test/resources/infiraj/corpus/tiny");

    static TinyCorpus in(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
            return new TinyCorpus(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path article() {
        return folder.resolve("articles/one.json");
    }

    Path chronology() {
        return folder.resolve("chronology.json");
    }

    Path story() {
        return folder.resolve("stories/two-days.json");
    }

    /** What is wrong with its story; the chronology must be sound. */
    List<Problem> storyProblems() {
        return switch (CorpusLoader.load(folder)) {
            case Loaded(Corpus corpus) -> StoryFiles.read(story(), corpus).problems();
            case Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** Replaces words that stand in a file exactly once. */
    TinyCorpus replace(Path file, String was, String becomes) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(was);
        if (at < 0 || text.indexOf(was, at + 1) >= 0) {
            throw new IllegalArgumentException("not there exactly once: " + was);
        }
        Files.writeString(file, text.replace(was, becomes));
        return this;
    }

    List<Problem> problems() {
        return switch (CorpusLoader.load(folder)) {
            case Loaded _ -> List.of();
            case Refused(List<Problem> problems) -> problems;
        };
    }

    /** The only problem there is. */
    Problem problem() {
        List<Problem> problems = problems();
        if (problems.size() != 1) {
            throw new AssertionError("not one problem but " + problems);
        }
        return problems.getFirst();
    }
}
