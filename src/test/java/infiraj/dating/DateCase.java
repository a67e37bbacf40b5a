package infiraj.dating;

import infiraj.model.EdtfDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A line of {@code cases.tsv}: an expression in its text, and the values that are right for it. */
record DateCase(
        String id, LocalDate published, String text, int start, int end, List<EdtfDate> accepted, String source) {
    static List<DateCase> all() {
        return Resource.lines("cases.tsv").stream().skip(1).map(DateCase::parse).toList();
    }

    private static DateCase parse(String line) {
        String[] field = line.split("\t");
        int start = field[2].offsetByCodePoints(0, Integer.parseInt(field[4]));
        List<EdtfDate> accepted = Arrays.stream(field[5].split("\\|"))
                .map(value -> EdtfDate.parse(value.replace("..", "/")))
                .toList();
        return new DateCase(
                field[0], LocalDate.parse(field[1]), field[2], start, start + field[3].length(), accepted, field[7]);
    }

    boolean isNews() {
        return source.startsWith("news:");
    }

    /** What the reader says of the expression: the date that shares most of its words. */
    Optional<FoundDate> found() {
        return new DateReader()
                .read(text, Optional.of(published)).stream()
                        .filter(found -> overlap(found) > 0)
                        .max(Comparator.comparingInt(this::overlap));
    }

    private int overlap(FoundDate found) {
        return Math.min(end, found.span().end()) - Math.max(start, found.span().start());
    }

    boolean isRight() {
        return found().flatMap(FoundDate::date).filter(this::accepts).isPresent();
    }

    private boolean accepts(EdtfDate date) {
        return accepted.stream()
                .anyMatch(right -> right.earliest().equals(date.earliest())
                        && right.latest().equals(date.latest()));
    }

    @Override
    public String toString() {
        String said = found().map(found -> found.span().in(text) + " = "
                        + found.date().map(EdtfDate::edtf).orElse("?") + " by " + found.rule())
                .orElse("nothing");
        String wanted = accepted.stream().map(EdtfDate::edtf).toList().toString();
        return id + " [" + published + "] " + text.substring(start, end) + " → " + said + ", not " + wanted + " in: "
                + text;
    }
}
