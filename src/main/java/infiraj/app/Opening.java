package infiraj.app;

import infiraj.corpus.CorpusLoader;
import infiraj.corpus.LoadResult;
import infiraj.corpus.Problem;
import infiraj.corpus.ProblemKind;
import infiraj.explorer.DateReadings;
import infiraj.model.Corpus;
import infiraj.shell.MainWindow;
import infiraj.shell.ProblemWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Set;

/** What came of opening the folder that the options name. */
sealed interface Opening {
    Set<ProblemKind> NOTHING_TO_READ = Set.of(
            ProblemKind.MISSING_FOLDER, ProblemKind.NOT_A_FOLDER, ProblemKind.EMPTY_FOLDER, ProblemKind.UNREADABLE);

    record Opened(Corpus corpus) implements Opening {}

    record Refused(List<Problem> problems, Messages messages) implements Opening {
        /** For a terminal. */
        List<String> lines() {
            return problems.stream().map(new ProblemWords(messages)::say).toList();
        }

        /** For the window. */
        List<String> linesOnScreen() {
            return problems.stream().map(new ProblemWords(messages)::onScreen).toList();
        }

        /** A folder that is not there is a wrong call; a file that is wrong is a finding. */
        int exit() {
            return problems.stream().map(Problem::kind).anyMatch(NOTHING_TO_READ::contains)
                    ? Exit.WRONG_USAGE
                    : Exit.FOUND_PROBLEMS;
        }
    }

    static Opening of(Options options) {
        return of(CorpusLoader.load(options.folder()), options);
    }

    /** As long as nobody has asked whether the dates agree with the articles; {@link #judged} asks. */
    static Opening unjudged(Options options) {
        return of(CorpusLoader.loadUnjudged(options.folder()), options);
    }

    /** The same if its dates agree with its articles, else why it is refused; not for the JavaFX thread. */
    default Opening judged(Options options) {
        return this instanceof Opened(Corpus corpus) && !CorpusLoader.datesAgree(corpus) ? of(options) : this;
    }

    private static Opening of(LoadResult result, Options options) {
        return switch (result) {
            case LoadResult.Loaded(Corpus corpus) -> new Opened(corpus);
            case LoadResult.Refused(List<Problem> problems) ->
                new Refused(problems, new Messages(Wording.of(options.language())));
        };
    }

    /** What the articles say of time; not for the JavaFX thread. */
    default DateReadings readings() {
        return switch (this) {
            case Opened(Corpus corpus) -> DateReadings.of(corpus);
            case Refused refused -> DateReadings.NONE;
        };
    }

    default void showIn(MainWindow window) {
        switch (this) {
            case Opened(Corpus corpus) -> window.open(corpus);
            case Refused refused -> window.refuse(refused.linesOnScreen());
        }
    }
}
