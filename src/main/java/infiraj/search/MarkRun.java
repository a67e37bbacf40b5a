package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.query.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks with nothing but white space and punctuation between them.
 *
 * @param marks at least one, in reading order
 */
record MarkRun(List<Mark> marks) {
    private static final double STEP = 1 / 20.0;

    /** All runs of a text. */
    static List<MarkRun> in(String text, List<Mark> marks) {
        List<MarkRun> runs = new ArrayList<>();
        for (int start = 0; start < marks.size(); ) {
            int end = start + 1;
            while (end < marks.size() && areNeighbours(text, marks.get(end - 1), marks.get(end))) {
                end++;
            }
            runs.add(new MarkRun(marks.subList(start, end)));
            start = end;
        }
        return runs;
    }

    /** The run that stands for most of what was asked; the first of equals, an empty span where nothing is marked. */
    static TextSpan best(String text, List<Mark> marks) {
        return in(text, marks).stream()
                .max(Comparator.comparingDouble(MarkRun::worth)
                        .thenComparingInt(run -> -run.span().start()))
                .map(MarkRun::span)
                .orElse(new TextSpan(0, 0));
    }

    TextSpan span() {
        return new TextSpan(
                marks.getFirst().span().start(), marks.getLast().span().end());
    }

    private static boolean areNeighbours(String text, Mark before, Mark after) {
        return text.substring(before.span().end(), after.span().start())
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    private double worth() {
        Set<Integer> units = new HashSet<>();
        double worth = 0;
        for (Mark mark : marks) {
            worth += units.add(mark.unit()) ? 1 - mark.kind().ordinal() * STEP : 0;
        }
        return worth;
    }
}
