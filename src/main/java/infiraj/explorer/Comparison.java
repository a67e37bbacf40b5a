package infiraj.explorer;

import infiraj.dating.FoundDate;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.DateReading;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What each article says of one event.
 *
 * @param event the event
 * @param accounts one for each article that speaks of it, in the order of the corpus
 */
public record Comparison(Event event, List<Account> accounts) {
    public Comparison {
        accounts = List.copyOf(accounts);
    }

    /**
     * One article's account.
     *
     * @param article the article
     * @param statements its passages, in reading order; at least one
     */
    public record Account(Article article, List<Statement> statements) {
        public Account {
            statements = List.copyOf(statements);
        }

        /** How its dates stand to the adopted one: the best of its passages. */
        public Agreement agreement() {
            return statements.stream()
                    .map(Statement::agreement)
                    .min(Agreement::compareTo)
                    .orElse(Agreement.UNDATED);
        }
    }

    /**
     * One passage and what it says of the date.
     *
     * @param evidence the passage
     * @param date its own reading; absent where it does not date the event
     * @param agreement how that stands to the adopted date
     */
    public record Statement(Evidence evidence, Optional<EdtfDate> date, Agreement agreement) {}

    /** How a reading stands to the adopted date, from the closest on. */
    public enum Agreement {
        /** The same days. */
        SAME,
        /** A longer time that the adopted date lies in. */
        WIDER,
        /** Days that the adopted date is not among. */
        DIFFERENT,
        /** It does not date the event. */
        UNDATED;

        static Agreement of(EdtfDate said, EdtfDate adopted) {
            int start = said.earliest().compareTo(adopted.earliest());
            int end = said.latest().compareTo(adopted.latest());
            if (start == 0 && end == 0) {
                return SAME;
            }
            return start <= 0 && end >= 0 ? WIDER : DIFFERENT;
        }
    }

    /**
     * Gathers the accounts of an event.
     *
     * @param readings what the words of the articles mean; where none are known yet, only declared readings count
     */
    public static Comparison of(Event event, Corpus corpus, DateReadings readings) {
        return new Comparison(
                event,
                corpus.articles().stream()
                        .map(article -> new Account(article, statements(event, article, readings)))
                        .filter(account -> !account.statements().isEmpty())
                        .toList());
    }

    private static List<Statement> statements(Event event, Article article, DateReadings readings) {
        return event.evidence().stream()
                .filter(evidence -> evidence.passage().article().equals(article.id()))
                .map(evidence -> statement(evidence, event.date().adopted(), readings))
                .toList();
    }

    /**
     * What a passage is declared to say of the date counts whatever it is. What is only read in it counts if it holds the
     * adopted date: other expressions date something else that the sentence tells.
     */
    private static Statement statement(Evidence evidence, EdtfDate adopted, DateReadings readings) {
        return evidence.reading()
                .map(DateReading::date)
                .or(() -> read(evidence, adopted, readings))
                .map(date -> new Statement(evidence, Optional.of(date), Agreement.of(date, adopted)))
                .orElseGet(() -> new Statement(evidence, Optional.empty(), Agreement.UNDATED));
    }

    private static Optional<EdtfDate> read(Evidence evidence, EdtfDate adopted, DateReadings readings) {
        return readings.within(evidence.passage()).stream()
                .map(FoundDate::date)
                .flatMap(Optional::stream)
                .filter(date -> Agreement.of(date, adopted) != Agreement.DIFFERENT)
                .min(Comparator.comparing(date -> Agreement.of(date, adopted)));
    }

    /** Whether several articles date the event and not all of them give days that hold the adopted ones. */
    public boolean isDisputed() {
        List<Agreement> dated = accounts.stream()
                .map(Account::agreement)
                .filter(agreement -> agreement != Agreement.UNDATED)
                .toList();
        return dated.size() > 1 && dated.contains(Agreement.DIFFERENT);
    }
}
