package infiraj.corpus;

import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.model.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Story files: {@code stories/*.json} beside a chronology, each with one story. Nothing in them is trusted. */
public final class StoryFiles {
    /** The folder of the stories. */
    public static final String STORIES = "stories";

    /**
     * What became of reading a story file.
     *
     * @param file the file
     * @param story the story; absent where something is wrong with it
     * @param problems everything that is wrong; none if the story is there
     */
    public record Reading(Path file, Optional<Story> story, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
            if (story.isPresent() != problems.isEmpty()) {
                throw new IllegalArgumentException("a story or problems, not both");
            }
        }
    }

    private StoryFiles() {}

    /** Reads every story of a corpus folder, in the order of the files' names; a folder without stories has none. */
    public static List<Reading> in(Path folder, Corpus corpus) {
        Path stories = folder.resolve(STORIES);
        if (Files.notExists(stories)) {
            return List.of();
        }
        Report report = new Report();
        List<Path> files = Folder.isThere(stories, report) ? Folder.jsonFiles(stories, report) : List.of();
        List<Problem> problems = report.problems(stories);
        return problems.isEmpty()
                ? files.stream().map(file -> read(file, corpus)).toList()
                : List.of(new Reading(stories, Optional.empty(), problems));
    }

    /** Reads one story, told from a chronology. */
    public static Reading read(Path file, Corpus corpus) {
        JsonFile.Reading<Story> read = JsonFile.read(file, new StoryDecoder(corpus)::decode);
        return new Reading(file, read.value(), read.problems());
    }

    /**
     * Writes a story: either the whole file appears or none.
     *
     * @param file in a folder that is made if need be; an older file of that name is replaced
     */
    public static void write(Story story, Path file) throws IOException {
        WholeFile.write(file, CorpusWriter.story(story));
    }
}
