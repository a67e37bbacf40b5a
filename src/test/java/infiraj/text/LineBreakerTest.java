package infiraj.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
    /** A face in which every character is one wide and marks are nothing. */
    private static final Advance TYPEWRITER = (word, direction) -> word.codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .count();

    private static List<Line> broken(String text, double limit) {
        List<Item> items = Itemizer.items(text, Direction.RIGHT_TO_LEFT, TYPEWRITER);
        return LineBreaker.lines(text, items, limit, TYPEWRITER);
    }

    private static String shown(String text, double limit) {
        return broken(text, limit).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "في كامب ديفيد,7,في كامب |ديفيد",
                "في كامب ديفيد,8,في كامب |ديفيد",
                "في كامب ديفيد,13,في كامب ديفيد",
                "في  كامب   ديفيد,8,في  كامب   |ديفيد",
                "اتفاقية (الأمن العام) مهمة,14,اتفاقية (الأمن |العام) مهمة",
                "قال \"بتدشين حقبة\",12,قال \"بتدشين |حقبة\"",
                "نوفمبر/تشرين الثاني,13,نوفمبر/تشرين |الثاني",
                "one-two three,9,one-two |three",
                "日本と韓国,2,日本|と韓|国",
            })
    void endsLinesBetweenWords(String text, double limit, String lines) {
        assertEquals(lines, shown(text, limit));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "للاتفاقية,4,للات|فاقي|ة",
                "ثم للاتفاقية,4,ثم |للات|فاقي|ة",
                "محليًا,4,محليً|ا",
                "abc,0.5,a|b|c",
            })
    void breaksAWordOnlyWhereItIsWiderThanTheLine(String text, double limit, String lines) {
        assertEquals(lines, shown(text, limit));
    }

    @Test
    void keepsNoBreakSpacesTogether() {
        assertEquals("قمة |كامب\u00a0ديفيد", shown("قمة كامب\u00a0ديفيد", 10));
    }

    @Test
    void anEmptyParagraphHasOneEmptyLine() {
        assertEquals(List.of(new Line(List.of(), true)), broken("", 10));
    }

    @Property
    void everyCharacterIsOnExactlyOneLineInOrder(
            @ForAll String text, @ForAll @DoubleRange(min = 0, max = 20) double limit) {
        int at = 0;
        for (Line line : broken(text, limit)) {
            for (Item item : line.items()) {
                assertEquals(at, item.start());
                at = item.end();
            }
        }
        assertEquals(text.length(), at);
    }

    @Property
    void noLineIsWiderThanTheLimitOrIsOneGrapheme(
            @ForAll String text, @ForAll @DoubleRange(min = 1, max = 20) double limit) {
        for (Line line : broken(text, limit)) {
            long words = line.items().stream().filter(Item::isWord).count();
            assertTrue(line.width() <= limit + 1e-6 || words == 1, () -> line + " of " + limit);
        }
    }

    @Property(tries = 200)
    void linesAreAsFullAsTheyCanBe(
            @ForAll("sentences") String text, @ForAll @DoubleRange(min = 8, max = 30) double limit) {
        List<Line> lines = broken(text, limit);
        for (int i = 0; i + 1 < lines.size(); i++) {
            double nextWord = lines.get(i + 1).items().getFirst().width();
            double taken =
                    lines.get(i).items().stream().mapToDouble(Item::width).sum();
            assertTrue(taken + nextWord > limit, "line " + i + " of " + text + " at " + limit);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> sentences() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars('ا', 'ل', 'م', 'ن')
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }
}
