package infiraj.search.measure;

import infiraj.search.measure.DevelopmentData.Question;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Mean reciprocal rank of the first relevant passage among the first ten. */
final class Mrr {
    private static final int DEPTH = 10;

    private Mrr() {}

    /** Something that answers a question with passage ids, best first. */
    @FunctionalInterface
    interface Searcher {
        List<String> search(String question, int limit) throws IOException;
    }

    static double of(Searcher searcher, List<Question> questions) throws IOException {
        return of(searcher, questions, UnaryOperator.identity());
    }

    static double of(Searcher searcher, List<Question> questions, UnaryOperator<String> rewriting) throws IOException {
        double sum = 0;
        for (Question question : questions) {
            List<String> found = searcher.search(rewriting.apply(question.text()), DEPTH);
            for (int rank = 0; rank < Math.min(DEPTH, found.size()); rank++) {
                if (question.relevant().contains(found.get(rank))) {
                    sum += 1.0 / (rank + 1);
                    break;
                }
            }
        }
        return sum / questions.size();
    }
}
