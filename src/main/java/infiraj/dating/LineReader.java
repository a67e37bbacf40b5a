package infiraj.dating;

import infiraj.model.TextSpan;
import infiraj.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one line of a text: finds the expressions and resolves each in the frame of its clause. */
final class LineReader {
    private final int offset;
    private final Optional<LocalDate> published;
    private final Narration narration;
    private final Tokens tokens;

    /**
     * @param offset where the line begins in its text
     * @param narration what was told before, and will have been told
     */
    LineReader(String line, int offset, Optional<LocalDate> published, Narration narration) {
        this.offset = offset;
        this.published = published;
        this.narration = narration;
        this.tokens = new Tokens(Folding.fold(line));
    }

    List<FoundDate> read() {
        List<FoundDate> found = new ArrayList<>();
        for (Located located : Scanner.scan(tokens)) {
            Cues cue = Cues.around(tokens, located.start(), located.end());
            Frame frame = new Frame(published, narration.current(), cue);
            new Resolver(frame).resolve(located.expression()).ifPresent(reading -> {
                found.add(Finding.of(inText(Scanner.span(tokens, located)), reading));
                reading.value().ifPresent(narration::tell);
            });
        }
        return found;
    }

    private TextSpan inText(TextSpan span) {
        return new TextSpan(offset + span.start(), offset + span.end());
    }
}
