package infiraj.explorer.finding;

import infiraj.model.TextSpan;
import infiraj.search.query.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins marks that only space and punctuation part, so that a phrase found is one thing to look at. */
final class Runs {
    /**
     * Neighbouring marks.
     *
     * @param span from the first to the last of them
     * @param units how many of the things asked for they stand for
     */
    record Run(TextSpan span, int units) {}

    private Runs() {}

    static List<Run> of(String text, List<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        for (int start = 0; start < marks.size(); ) {
            Set<Integer> units = new HashSet<>(Set.of(marks.get(start).unit()));
            int end = start + 1;
            while (end < marks.size() && areNeighbours(text, marks.get(end - 1), marks.get(end))) {
                units.add(marks.get(end).unit());
                end++;
            }
            TextSpan span = new TextSpan(
                    marks.get(start).span().start(), marks.get(end - 1).span().end());
            runs.add(new Run(span, units.size()));
            start = end;
        }
        return runs;
    }

    /** The runs that stand for most of what was asked. */
    static List<Run> best(List<Run> runs) {
        int most = runs.stream().mapToInt(Run::units).max().orElse(0);
        return runs.stream().filter(run -> run.units() == most).toList();
    }

    private static boolean areNeighbours(String text, Mark before, Mark after) {
        return text.substring(before.span().end(), after.span().start())
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }
}
