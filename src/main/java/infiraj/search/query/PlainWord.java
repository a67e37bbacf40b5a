package infiraj.search.query;

import infiraj.search.words.StopWords;
import infiraj.search.words.Word;
import infiraj.search.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word asked for in any of its forms.
 *
 * @param folded its folded letters
 * @param typed as it was typed
 * @param unfinished whether it may still be growing
 * @param asked where the question asks for it
 */
record PlainWord(String folded, String typed, boolean unfinished, Asked asked) {
    boolean isStop() {
        return StopWords.contains(folded, typed);
    }

    /** The plain words of a question in order; a clause such as {@code ab-cd} holds two. */
    static List<PlainWord> in(List<Clause> clauses) {
        List<PlainWord> plain = new ArrayList<>();
        for (int place = 0; place < clauses.size(); place++) {
            if (clauses.get(place) instanceof Clause.Plain(String typed, boolean unfinished)) {
                List<Word> words = Words.in(typed);
                for (int n = 0; n < words.size(); n++) {
                    boolean last = n == words.size() - 1;
                    plain.add(new PlainWord(
                            words.get(n).folded(),
                            words.get(n).span().in(typed),
                            unfinished && last,
                            new Asked(place, n)));
                }
            }
        }
        return plain;
    }
}
