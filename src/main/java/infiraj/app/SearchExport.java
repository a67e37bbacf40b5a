package infiraj.app;

import infiraj.export.ResultExtract;
import infiraj.export.ResultFormat;
import infiraj.files.WholeFile;
import infiraj.model.Corpus;
import infiraj.search.Answers;
import infiraj.search.SearchEngine;
import infiraj.search.SearchOptions.Sort;
import infiraj.wording.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/**
 * Writes everything that answers a query into a file.
 *
 * @param file in a folder that exists
 * @param format what it is written as
 * @param replace whether a file that is there already may be written over
 * @param most how many answers to write
 */
record SearchExport(Path file, ResultFormat format, boolean replace, int most) {
    /** Writes; returns a sentence of what was written, or why nothing could be. */
    Outcome write(String query, SearchEngine engine, SearchSource source) throws IOException {
        try (Answers answers = engine.all(query, Sort.RELEVANCE)) {
            Corpus known = source.holding(answers.groups(most));
            ResultExtract extract = new ResultExtract(query, answers, most, known::article, known::event);
            return send(extract, source.messages());
        }
    }

    private Outcome send(ResultExtract extract, Messages messages) {
        try {
            WholeFile.write(file, replace, out -> format.write(extract, messages, out));
            int total = extract.answers().summary().total();
            return new Outcome(Exit.GOOD, messages.say("app.exported-results", extract.size(), total, file));
        } catch (FileAlreadyExistsException e) {
            return new Outcome(Exit.WRONG_USAGE, messages.say("app.export-exists", file));
        } catch (IOException e) {
            return new Outcome(Exit.WRONG_USAGE, messages.say("app.cannot-write", file));
        }
    }

    /** How it ended, and a sentence that says so. */
    record Outcome(int exit, String sentence) {}
}
