package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.query.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses which part of a passage to show first. */
final class BestRun {
    private BestRun() {}

    /**
     * The run of marks with nothing but white space and punctuation between them that stands for most of what was asked;
     * the first of equals, nothing where nothing is marked.
     */
    static TextSpan of(String text, List<Mark> marks) {
        TextSpan best = new TextSpan(0, 0);
        double bestWorth = 0;
        for (int start = 0; start < marks.size(); ) {
            int end = start + 1;
            while (end < marks.size() && areNeighbours(text, marks.get(end - 1), marks.get(end))) {
                end++;
            }
            List<Mark> run = marks.subList(start, end);
            double worth = worth(run);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = new TextSpan(
                        run.getFirst().span().start(), run.getLast().span().end());
            }
            start = end;
        }
        return best;
    }

    private static boolean areNeighbours(String text, Mark before, Mark after) {
        return text.substring(before.span().end(), after.span().start())
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    private static double worth(List<Mark> run) {
        Set<Integer> units = new HashSet<>();
        double closeness = 0;
        for (Mark mark : run) {
            if (units.add(mark.unit())) {
                closeness += 1 - mark.kind().ordinal() / 20.0;
            }
        }
        return closeness;
    }
}
