package infiraj.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a query asks.
 *
 * @param wanted what is looked for
 * @param unwanted what must not be there
 * @param filters where and when, all of them
 * @param remarks what the reader of the query had to decide
 */
public record Question(List<Clause> wanted, List<Clause> unwanted, List<Filter> filters, List<Remark> remarks) {
    public Question {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        filters = List.copyOf(filters);
        remarks = List.copyOf(remarks);
    }

    /** The same with other filters, and one remark more for each that was left out. */
    public Question narrowedBy(List<Filter> others, List<Remark> why) {
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(why);
        return new Question(wanted, unwanted, others, all);
    }

    /** The same, words asked for exactly as typed taken in any of their forms. */
    public Question loosened() {
        List<Clause> loose = wanted.stream()
                .map(clause -> clause instanceof Clause.Exactly(String typed) ? new Clause.Plain(typed, false) : clause)
                .toList();
        return new Question(loose, unwanted, filters, remarks);
    }

    /** The query as it was understood, in the query language. */
    public String canonical() {
        return Stream.of(
                        wanted.stream().map(Clause::canonical),
                        unwanted.stream().map(clause -> "-" + clause.canonical()),
                        filters.stream().map(Filter::canonical))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }
}
