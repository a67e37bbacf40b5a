package infiraj.dating;

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
            found.add(read(paragraph, published, narration));
        }
        return List.copyOf(found);
    }

    /** Line by line, so that memory is held for one line only. */
    private static List<FoundDate> read(String text, Optional<LocalDate> published, Narration narration) {
        List<FoundDate> found = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int newLine = text.indexOf('\n', from);
            int to = newLine < 0 ? text.length() : newLine;
            String line = text.substring(from, to);
            if (!line.isBlank()) {
                found.addAll(new LineReader(line, from, published, narration).read());
                narration.nextParagraph();
            }
            from = to + 1;
        }
        return List.copyOf(found);
    }
}
