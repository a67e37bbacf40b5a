package infiraj.dating;

import infiraj.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every expression of time in Arabic text and says which days it means. Safe for use by several threads. */
public final class DateReader {
    /**
     * Reads a text; each line of it is a paragraph.
     *
     * @param published the day it appeared; without it expressions counted from that day are found but have no value
     * @return the expressions in the order of the text, none overlapping another
     */
    public List<FoundDate> read(String text, Optional<LocalDate> published) {
        return read(text, published, new Narration());
    }

    /**
     * Reads the paragraphs of an article in order; what one narrates is known in the next.
     *
     * @return for each paragraph its expressions
     */
    public List<List<FoundDate>> readArticle(List<String> paragraphs, Optional<LocalDate> published) {
        Narration narration = new Narration();
        List<List<FoundDate>> found = new ArrayList<>();
        for (String paragraph : paragraphs) {
            narration.nextParagraph();
            found.add(read(paragraph, published, narration));
        }
        return List.copyOf(found);
    }

    private static List<FoundDate> read(String text, Optional<LocalDate> published, Narration narration) {
        Tokens tokens = new Tokens(Folding.fold(text));
        List<FoundDate> found = new ArrayList<>();
        int line = 0;
        for (Located located : Scanner.scan(tokens)) {
            line = narration.advance(tokens, line, located.start());
            Cues cue = Cues.around(tokens, located.start(), located.end());
            Frame frame = new Frame(published, narration.current(), cue);
            new Resolver(frame).resolve(located.expression()).ifPresent(reading -> {
                found.add(Finding.of(Scanner.span(tokens, located), reading));
                reading.value().ifPresent(narration::tell);
            });
        }
        return List.copyOf(found);
    }
}
