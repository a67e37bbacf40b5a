package infiraj.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.theme.Role;
import infiraj.theme.Typeface;
import infiraj.timeline.Drawing;
import infiraj.timeline.Drawing.Anchor;
import infiraj.timeline.TextStyle;
import infiraj.timeline.ink.Composition;
import infiraj.timeline.ink.Composition.Panel;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFileTest {
    private static final Pattern EMBEDDED = Pattern.compile("url\\(data:font/\\w+;base64,([^)]+)\\)");

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Composition saying(String text) {
        Drawing drawing = new Drawing(
                100,
                100,
                true,
                List.of(new Drawing.Label(
                        0, 50, text, Anchor.LEFT, new TextStyle(12, false, Typeface.INTERFACE), Role.TEXT)),
                List.of());
        return new Composition(100, 100, List.of(new Panel(0, 0, drawing)));
    }

    @Test
    void everyTextIsThereInReadingOrder() throws Exception {
        List<String> texts = elements(parsed(Samples.svg(Samples.picture())), "text").stream()
                .map(Element::getTextContent)
                .toList();
        assertEquals(Samples.TEXTS, texts);
    }

    @Test
    void itSaysWhatItIsAndInWhatLanguage() throws Exception {
        Document document = parsed(Samples.svg(Samples.picture()));
        Element root = document.getDocumentElement();
        assertEquals("ar", root.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"));
        assertEquals(
                Samples.ABOUT.title(), elements(document, "title").getFirst().getTextContent());
        assertEquals(
                Samples.ABOUT.description(),
                elements(document, "desc").getFirst().getTextContent());
    }

    @Test
    void textsRunTheirOwnWayFromTheirAnchor() throws Exception {
        List<Element> texts = elements(parsed(Samples.svg(saying("قمة طوكيو"))), "text");
        assertEquals("rtl", texts.getFirst().getAttribute("direction"));
        // What is anchored at its left is where a line from the right ends.
        assertEquals("end", texts.getFirst().getAttribute("text-anchor"));
        List<Element> numbers = elements(parsed(Samples.svg(saying("−5"))), "text");
        assertEquals("ltr", numbers.getFirst().getAttribute("direction"));
        assertEquals("start", numbers.getFirst().getAttribute("text-anchor"));
    }

    @Test
    void theFacesThatItUsesAreInsideAndWhole() throws Exception {
        Matcher embedded = EMBEDDED.matcher(new String(Samples.svg(Samples.picture()), StandardCharsets.UTF_8));
        List<byte[]> fonts = new ArrayList<>();
        while (embedded.find()) {
            fonts.add(Base64.getDecoder().decode(embedded.group(1)));
        }
        assertEquals(4, fonts.size());
        assertArrayEquals(Typeface.published("IBMPlexSansArabic-Regular.woff"), fonts.getFirst());
        Font amiri = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fonts.getLast()));
        assertEquals("Amiri", amiri.getFamily());
    }

    @Test
    void aHostileTextStaysText() throws Exception {
        String hostile = "</text><script>alert(1)</script>&amp;\"'\u0001\ud800\u202e]]>";
        byte[] svg = Samples.svg(saying(hostile));
        Document document = parsed(svg);
        assertEquals(List.of(), elements(document, "script"));
        assertEquals(
                "</text><script>alert(1)</script>&amp;\"'\ufffd\ufffd\u202e]]>",
                elements(document, "text").getFirst().getTextContent());
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws Exception {
        String svg = new String(Samples.svg(Samples.picture()), StandardCharsets.UTF_8);
        assertFalse(svg.contains("href"), "links");
        assertFalse(svg.contains("<script"), "scripts");
        assertTrue(svg.replace("http://www.w3.org/2000/svg", "").indexOf("http") < 0, "addresses");
    }

    @Test
    void theSamePictureIsTheSameFile() throws Exception {
        assertArrayEquals(Samples.svg(Samples.picture()), Samples.svg(Samples.picture()));
    }
}
