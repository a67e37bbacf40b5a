package infiraj.search.query;

import infiraj.search.names.Gazetteer;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a person typed. Every text is a question: what makes no sense as an operator is a word, and what was decided
 * is remarked. Takes time linear in the text, of which no more than {@link #LONGEST} characters are read.
 */
public final class QuestionReader {
    /** Characters of a query that are read. */
    public static final int LONGEST = 1_000;

    /** Clauses of a query that are read. */
    public static final int MOST_CLAUSES = 48;

    private final FilterReader filters;

    public QuestionReader(Gazetteer names) {
        this.filters = new FilterReader(names);
    }

    /**
     * Reads a query.
     *
     * @param growing whether its last word may be unfinished
     */
    public Question read(String typed, boolean growing) {
        Reading reading = new Reading(growing);
        String query = typed;
        if (typed.length() > LONGEST) {
            query = typed.substring(0, LONGEST);
            reading.remarks.add(Remark.of("search.cut", LONGEST));
        }
        Chunks chunks = new Chunks(query);
        if (chunks.leftOpen()) {
            reading.remarks.add(Remark.of("search.quote-open"));
        }
        chunks.all().forEach(reading::take);
        return reading.finish();
    }

    private final class Reading {
        private final List<Clause> wanted = new ArrayList<>();
        private final List<Clause> unwanted = new ArrayList<>();
        private final List<Filter> narrowing = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final boolean growing;
        private boolean joinNext;

        Reading(boolean growing) {
            this.growing = growing;
        }

        void take(Chunk chunk) {
            if (!chunk.field().isEmpty()) {
                takeFilter(chunk);
            } else if (isOr(chunk)) {
                joinNext = !wanted.isEmpty();
            } else {
                takeClause(chunk);
            }
        }

        private void takeFilter(Chunk chunk) {
            Optional<Filter> filter = filters.read(chunk.field(), chunk.text());
            filter.ifPresentOrElse(narrowing::add, () -> {
                if (!chunk.text().isBlank()) {
                    remarks.add(Remark.of("search.filter-unreadable", chunk.field() + ":" + chunk.text()));
                    takeClause(chunk);
                }
            });
        }

        private void takeClause(Chunk chunk) {
            if (Words.in(chunk.text()).isEmpty() || wanted.size() + unwanted.size() == MOST_CLAUSES) {
                return;
            }
            Clause clause = clause(chunk, growing);
            if (chunk.isExclusion()) {
                unwanted.add(clause);
            } else if (joinNext) {
                wanted.add(either(wanted.removeLast(), clause));
            } else {
                wanted.add(clause);
            }
            joinNext = false;
        }

        Question finish() {
            if (wanted.size() + unwanted.size() == MOST_CLAUSES) {
                remarks.add(Remark.of("search.clauses-cut", MOST_CLAUSES));
            }
            if (wanted.isEmpty() && unwanted.isEmpty() && narrowing.isEmpty()) {
                remarks.add(Remark.of("search.no-words"));
            }
            return new Question(wanted, unwanted, narrowing, remarks);
        }
    }

    private static boolean isOr(Chunk chunk) {
        return !chunk.quoted()
                && chunk.sign().isEmpty()
                && (chunk.text().equals("OR") || chunk.text().equals("|"));
    }

    private static Clause clause(Chunk chunk, boolean growing) {
        String text = chunk.text();
        if (chunk.quoted()) {
            return new Clause.Phrase(text.strip());
        }
        if (chunk.isExact()) {
            return new Clause.Exactly(text);
        }
        if (text.endsWith("*")) {
            return new Clause.Begins(text.replace("*", ""));
        }
        boolean endsInLetter = Character.isLetter(text.charAt(text.length() - 1));
        return new Clause.Plain(text, growing && chunk.last() && endsInLetter);
    }

    private static Clause either(Clause before, Clause clause) {
        List<Clause> alternatives =
                new ArrayList<>(before instanceof Clause.Any(List<Clause> known) ? known : List.of(before));
        alternatives.add(clause);
        return new Clause.Any(alternatives);
    }
}
