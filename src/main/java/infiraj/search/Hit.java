package infiraj.search;

import infiraj.model.TextSpan;
import infiraj.search.index.Place;
import infiraj.search.query.Mark;
import infiraj.search.query.Printed;
import infiraj.search.words.MatchKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A passage or event that answers a query.
 *
 * @param place where it is
 * @param text what was searched: the paragraph, or an event's titles and summaries
 * @param marks the words that matched, in reading order; empty where it merely resembles
 * @param best the part of the text to show first: the run of neighbouring marks that says most; empty without marks
 * @param day the first day it speaks of, where it has a date
 * @param answer how fully it answers
 * @param score greater is better; comparable within one result only
 */
public record Hit(
        Place place,
        String text,
        List<Mark> marks,
        TextSpan best,
        Optional<LocalDate> day,
        Answer answer,
        float score) {
    /** How fully a hit answers. */
    public enum Answer {
        /** It holds every word asked for that the collection knows. */
        FULL,
        /** It holds most of what was asked for. */
        PARTIAL,
        /** It merely resembles; stands below a line. */
        LOOSE
    }

    public Hit {
        marks = List.copyOf(marks);
    }

    /** The same hit in a part of its text; what is marked outside of it is left out. */
    Hit within(TextSpan part) {
        List<Mark> inside = marks.stream()
                .filter(mark ->
                        part.start() <= mark.span().start() && mark.span().end() <= part.end())
                .map(mark -> new Mark(within(part, mark.span()), mark.kind(), mark.unit()))
                .toList();
        return new Hit(place, part.in(text), inside, within(part, best), day, answer, score);
    }

    private static TextSpan within(TextSpan part, TextSpan span) {
        return new TextSpan(
                Math.clamp(span.start() - part.start(), 0, part.length()),
                Math.clamp(span.end() - part.start(), 0, part.length()));
    }

    /** How the part to show first matched: by the loosest of its words, which promises no more than holds for all of them. */
    public MatchKind loosestMatch() {
        return shown().map(Mark::kind).max(Comparator.naturalOrder()).orElse(MatchKind.LOOSE);
    }

    /** The words that matched in the part to show first. */
    public List<Printed> shownWords() {
        return shown().map(mark -> new Printed(mark.span().in(text), mark.unit()))
                .toList();
    }

    private Stream<Mark> shown() {
        return marks.stream().filter(mark -> mark.span().overlaps(best));
    }
}
