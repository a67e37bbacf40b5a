package infiraj.search.index;

import infiraj.search.words.Word;
import infiraj.search.words.Words;

/** Finds how a folded word is printed. */
final class PrintedForm {
    private final String folded;
    private int document = -1;

    PrintedForm(String folded) {
        this.folded = folded;
    }

    /** Remembers the first entry it is told of. */
    void remember(int holding, int times) {
        document = document < 0 ? holding : document;
    }

    boolean isFound() {
        return document >= 0;
    }

    int document() {
        return document;
    }

    /** The word as a text prints it, without marks and tatweel; the folded word where the text does not hold it. */
    String in(String text) {
        for (Word word : Words.in(text)) {
            if (word.folded().equals(folded)) {
                return word.span().in(text).replaceAll("[\\p{M}\\p{Cf}ـ]", "");
            }
        }
        return folded;
    }
}
