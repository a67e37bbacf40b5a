package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static Article article(String... paragraphs) {
        return Samples.article("long", "ar", List.of(paragraphs));
    }

    @Property(tries = 60)
    void blocksCoverTheirParagraphsAndAreNeverTooLong(@ForAll @IntRange(min = 1, max = 9000) int length) {
        String text = "كلمة أخرى. ".repeat(length / 11 + 1).substring(0, length).replaceFirst("^.", "ك");
        Blocks blocks = Blocks.of(article("قصيرة", text, "قصيرة"));
        int at = 0;
        for (Block block : blocks.all()) {
            if (block.paragraph() == 1) {
                assertEquals(at, block.span().start());
                assertTrue(block.text().length() <= Blocks.LONGEST);
                at = block.span().end();
            }
        }
        assertEquals(text.length(), at);
    }

    @Test
    void longParagraphsAreCutAfterSentences() {
        Blocks blocks = Blocks.of(article("كلمة أخرى. ".repeat(1000)));
        assertTrue(blocks.all().stream().allMatch(block -> block.text().endsWith(". ")));
    }

    @Test
    void aWordWithoutEndIsCutBetweenCharacters() {
        Blocks blocks = Blocks.of(article("\ud83d\ude00".repeat(4000)));
        assertTrue(blocks.all().stream()
                .noneMatch(block -> Character.isLowSurrogate(block.text().charAt(0))));
    }

    @Property(tries = 60)
    void everyPlaceIsInTheBlockThatHoldsIt(@ForAll @IntRange(max = 4999) int offset) {
        Blocks blocks = Blocks.of(article("قصيرة", "كلمة أخرى. ".repeat(500)));
        Block block = blocks.get(blocks.indexOf(new Place(1, offset)));
        assertEquals(true, block.paragraph() == 1 && block.span().contains(offset));
    }
}
