package infiraj.reader;

import infiraj.model.Article;
import infiraj.model.Paragraph;
import infiraj.model.TextSpan;
import infiraj.text.BidiControls;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into blocks short enough to be set without a pause. Offsets stay those of the paragraph; a cut only
 * ends a line early, at the end of a sentence where there is one.
 */
record Blocks(List<Block> all, int[] firstOfParagraph) {
    /** Some thirty lines of a narrow column. */
    static final int LONGEST = 1500;

    private static final String SENTENCE_ENDS = ".؟!؛";

    static Blocks of(Article article) {
        List<Block> all = new ArrayList<>();
        int[] first = new int[article.paragraphs().size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = all.size();
            cut(i, article.paragraphs().get(i), all);
        }
        return new Blocks(List.copyOf(all), first);
    }

    private static void cut(int index, Paragraph paragraph, List<Block> blocks) {
        String text = BidiControls.neutralised(paragraph.text());
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            TextSpan span = new TextSpan(start, end);
            blocks.add(new Block(index, paragraph.kind(), span, span.in(text)));
            start = end;
        }
    }

    private static int end(String text, int start) {
        int limit = start + LONGEST;
        if (limit >= text.length()) {
            return text.length();
        }
        int space = -1;
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                space = Math.max(space, i);
                if (SENTENCE_ENDS.indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
            }
        }
        return space > 0 ? space : Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    int size() {
        return all.size();
    }

    Block get(int index) {
        return all.get(index);
    }

    /** The block that holds a place. */
    int indexOf(Place place) {
        int index = firstOfParagraph[place.paragraph()];
        while (index + 1 < all.size()
                && all.get(index + 1).paragraph() == place.paragraph()
                && all.get(index + 1).span().start() <= place.offset()) {
            index++;
        }
        return index;
    }
}
