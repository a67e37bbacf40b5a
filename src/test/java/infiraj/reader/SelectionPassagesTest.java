package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a selection quotes, whatever invisible or combining characters the text holds. */
class SelectionPassagesTest {
    @Provide
    Arbitrary<String> texts() {
        // A letter, a letter with signs, blanks, marks of direction, a joiner, a pair of surrogates.
        return Arbitraries.of("ق", "مَّ", "ً", " ", "\u00a0", "\u200f", "\u2067", "\u2069", "\u200c", "🤝", "a", "7")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void beginsAndEndsWithWholeCharactersThatShowSomething(
            @ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        int a = Math.floorMod(one, text.length() + 1);
        int b = Math.floorMod(other, text.length() + 1);
        TextSpan selected = new TextSpan(Math.min(a, b), Math.max(a, b));
        Optional<TextSpan> quoted = Quotable.of(text, selected);
        quoted.ifPresent(span -> {
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(text);
            assertTrue(characters.isBoundary(span.start()) && characters.isBoundary(span.end()), text);
            String words = span.in(text);
            assertFalse(words.isBlank());
            assertTrue(span.overlaps(selected));
            assertEquals(quoted, Quotable.of(text, span), "what was quoted is quoted the same again");
        });
        boolean seen = selected.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
        assertTrue(quoted.isPresent() || !seen, text);
    }

    @ParameterizedTest
    @CsvSource({
        "'قِمَّة طوكيو', 0, 3, 'قِمَّ'", // the sign on the letter selected last comes along
        "'قِمَّة طوكيو', 1, 4, 'قِمَّ'", // so does the letter of a sign selected first
        "' قمة  ', 0, 6, 'قمة'",
        "'ﻗ🤝ا', 2, 4, '🤝ا'", // half of a pair is the whole of it
    })
    void isTheNearestThatCanBeQuoted(String text, int from, int to, String quoted) {
        assertEquals(
                quoted, Quotable.of(text, new TextSpan(from, to)).orElseThrow().in(text));
    }

    @ParameterizedTest
    @CsvSource({"'a b', 1, 2", "'a\u2067\u2069b', 1, 3", "abc, 1, 1"})
    void isNothingWhereThereIsNothingToSee(String text, int from, int to) {
        assertFalse(Quotable.of(text, new TextSpan(from, to)).isPresent());
    }

    @Test
    void quotesEachParagraphByItself() {
        Article article = Samples.article("summits", "ar", List.of("قمة طوكيو", "Freedom Edge بدأ."));
        Selection backwards = new Selection(new Place(1, 7), new Place(0, 4));
        assertEquals(
                List.of(new Passage("summits", 0, new TextSpan(4, 9)), new Passage("summits", 1, new TextSpan(0, 7))),
                backwards.passages(article));
    }
}
