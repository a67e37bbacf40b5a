package infiraj.slideshow;

import infiraj.corpus.StoryFiles;
import infiraj.corpus.StoryFiles.Reading;
import infiraj.model.Corpus;
import infiraj.model.Story;
import infiraj.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The stories that can be told: those beside the chronology and the person's own. Files are read and written elsewhere; the
 * answers come back on the JavaFX thread.
 */
public final class Library {
    private final Path folder;
    private final Path own;
    private final Executor worker;
    private final Executor home;

    /**
     * @param folder holds the chronology and its {@code stories/}
     * @param own holds the {@code stories/} that the person writes; possibly the same
     * @param worker carries out one task after the other, off the JavaFX thread
     * @param home the JavaFX thread
     */
    public Library(Path folder, Path own, Executor worker, Executor home) {
        this.folder = folder;
        this.own = own;
        this.worker = worker;
        this.home = home;
    }

    /**
     * Reads all stories as they are now.
     *
     * @param then receives them, the person's own first, each sound or with what is wrong with it
     */
    public void read(Corpus corpus, Consumer<List<Reading>> then) {
        worker.execute(() -> {
            List<Reading> all = new ArrayList<>(StoryFiles.in(own, corpus));
            if (!own.equals(folder)) {
                all.addAll(StoryFiles.in(folder, corpus));
            }
            home.execute(() -> then.accept(List.copyOf(all)));
        });
    }

    /**
     * Does beforehand, off the JavaFX thread, what the first show of a story would otherwise wait for: the files are in
     * memory then, and so is the code that reads them and puts them into words.
     */
    public void prepare(Corpus corpus, Wording wording) {
        worker.execute(() -> StoryFiles.in(folder, corpus).stream()
                .flatMap(reading -> reading.story().stream())
                .limit(1)
                .forEach(story -> new Script(corpus, wording).slides(story)));
    }

    /** Whether a file is the person's own, to be written anew; others are only copied. */
    public boolean isOwn(Path file) {
        return file.startsWith(own.resolve(StoryFiles.STORIES));
    }

    /**
     * Writes a story among the person's own, in place of the one with the same id.
     *
     * @param then receives what stood in the way, if anything did
     */
    public void write(Story story, Consumer<Optional<IOException>> then) {
        Path file = fileOf(story.id());
        worker.execute(() -> {
            Optional<IOException> failure = Optional.empty();
            try {
                StoryFiles.write(story, file);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
            Optional<IOException> outcome = failure;
            home.execute(() -> then.accept(outcome));
        });
    }

    /** Where a story with that id is written. */
    public Path fileOf(String id) {
        return own.resolve(StoryFiles.STORIES).resolve(id + ".json");
    }
}
