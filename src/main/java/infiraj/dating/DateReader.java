package infiraj.dating;

import infiraj.model.TextSpan;
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
        Grammar grammar = new Grammar(tokens);
        List<FoundDate> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            if (tokens.at(at).type() == Token.Type.BREAK && tokens.at(at - 1).type() != Token.Type.BREAK) {
                narration.nextParagraph();
            }
            List<Located> members = grammar.at(at);
            for (Located located : members) {
                Frame frame =
                        new Frame(published, narration.current(), Cues.around(tokens, located.start(), located.end()));
                new Resolver(frame).resolve(located.expression()).ifPresent(reading -> {
                    found.add(found(tokens, located, reading));
                    reading.value().ifPresent(narration::tell);
                });
            }
            at = members.isEmpty() ? grammar.skip(at) : members.getLast().end();
        }
        return List.copyOf(found);
    }

    private static FoundDate found(Tokens tokens, Located located, Reading reading) {
        Token first = tokens.at(located.start());
        Token last = tokens.at(located.end() - 1);
        TextSpan span = new TextSpan(
                tokens.folded().originalStart(first.wordStart()),
                tokens.folded().originalEnd(last.end()));
        return Finding.of(span, reading);
    }
}
