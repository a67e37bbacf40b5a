package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import infiraj.model.Event;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back with commonmark-java. */
class MarkdownTest {
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private static List<Node> blocks(String markdown) {
        List<Node> blocks = new ArrayList<>();
        for (Node block = Parser.builder().build().parse(markdown).getFirstChild();
                block != null;
                block = block.getNext()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @EnumSource
    void everyShippedEventIsAHeadingAndEveryQuotationABlock(Language language) throws Exception {
        Wording wording = Wording.of(language);
        List<Node> blocks = blocks(Samples.written(Format.MARKDOWN, language));
        List<String> headings = blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.getLevel() == 2)
                .map(block -> inOneLine(TEXT.render(block)))
                .toList();
        List<String> titles = new ArrayList<>(Samples.SHIPPED.events().stream()
                .map(event -> (event.landmark() ? "★ " : "") + wording.of(event.title()))
                .toList());
        titles.add(Samples.messages(language).say("export.sources"));
        assertEquals(titles, headings);
        List<String> quotations = blocks.stream()
                .filter(BlockQuote.class::isInstance)
                .map(block -> inOneLine(TEXT.render(block.getFirstChild())))
                .toList();
        assertEquals(
                Samples.SHIPPED.events().stream()
                        .map(Event::evidence)
                        .flatMap(List::stream)
                        .map(evidence -> "«" + inOneLine(evidence.quote().exact()) + "»")
                        .toList(),
                quotations);
    }

    @Property
    void anyTextMeansNothingButItself(@ForAll @StringLength(min = 1, max = 12) String any) {
        meansItself(any);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Samples.HOSTILE,
                "1. x",
                "1) x",
                "- x",
                "+ x",
                "= x",
                "# x",
                "> x",
                "***",
                "---",
                "a\nb",
                "&amp;",
                "<b>",
                "http://x.y",
                "![a](b)",
                "    code",
                "```",
                "a  ",
                "\\"
            })
    void whatWouldBeMarkupMeansItself(String text) {
        meansItself(text);
    }

    private static void meansItself(String text) {
        String plain = MarkdownWriter.plain(text);
        if (plain.isEmpty()) {
            return;
        }
        List<Node> blocks = blocks(plain);
        assertEquals(1, blocks.size());
        Node paragraph = assertInstanceOf(Paragraph.class, blocks.getFirst());
        StringBuilder read = new StringBuilder();
        for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
            read.append(assertInstanceOf(Text.class, part).getLiteral());
        }
        // CommonMark puts U+FFFD in place of U+0000.
        assertEquals(inOneLine(text).replace('\0', '\uFFFD'), read.toString());
    }
}
