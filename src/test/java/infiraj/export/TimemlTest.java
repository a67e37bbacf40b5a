package infiraj.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.EdtfDate;
import infiraj.model.EdtfInterval;
import infiraj.model.EdtfPoint;
import infiraj.model.Paragraph;
import infiraj.wording.Language;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Read back with a validating XML parser. */
class TimemlTest {
    private static Document document(Language language) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        InputStream rules = Objects.requireNonNull(TimemlTest.class.getResourceAsStream("timeml.dtd"));
        builder.setEntityResolver((publicId, systemId) -> new InputSource(rules));
        builder.setErrorHandler(new Strict());
        String file = Samples.written(Format.TIMEML, language);
        return builder.parse(new InputSource(
                new StringReader(file.replace("<TimeML>", "<!DOCTYPE TimeML SYSTEM \"timeml.dtd\">\n<TimeML>"))));
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }

    private static List<Element> expressions(Document document) {
        NodeList nodes = document.getElementsByTagName("TIMEX3");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource
    void itIsValidAndItsTextIsThatOfTheArticles(Language language) throws Exception {
        Document document = document(language);
        String text = Samples.SHIPPED.articles().stream()
                .map(article -> article.headline().text() + "\n\n"
                        + article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        assertEquals(
                text.lines().filter(line -> !line.isBlank()).toList(),
                document.getDocumentElement()
                        .getTextContent()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
        assertEquals(
                Samples.SHIPPED.articles().stream()
                        .map(Article::published)
                        .filter(date -> date.isPresent())
                        .count(),
                expressions(document).stream()
                        .filter(each -> each.getAttribute("functionInDocument").equals("PUBLICATION_TIME"))
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void expressionsHaveTheValuesThatTheProgramReads(Language language) throws Exception {
        List<Element> expressions = expressions(document(language));
        List<String> values = expressions.stream()
                .map(each -> each.getTextContent() + " = " + each.getAttribute("value"))
                .toList();
        for (String expected : List.of(
                "القرن العشرين = 19", "1910-1945 = P36Y", "غدا الخميس = 2023-03-16", "يونيو/حزيران = 2024-06")) {
            assertTrue(values.contains(expected), expected + " in " + values);
        }
        assertTrue(
                expressions.stream()
                        .anyMatch(each -> !each.getAttribute("anchorTimeID").isEmpty()
                                && each.getAttribute("temporalFunction").equals("true")),
                "what is counted from the day of publication is anchored to it");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-18, 2023-08-18, true",
        "2023-08, 2023-08, true",
        "2023, 2023, true",
        "201X, 201, true",
        "19XX, 19, true",
        "1XXX, 1, true",
        "XXXX, XXXX, false",
        "2XX3, XXXX, false",
        "-0044, XXXX, false",
        "2023-21, 2023-SP, true",
        "2023-24, 2023-WI, true",
        "2023-30, 2023-SU, false",
        "2023-34, 2023-Q2, true",
        "2023-40, 2023-H1, true",
        "2023-38, 2023, false",
        "2023-XX-05, 2023-XX-05, true",
        "Y12345, XXXX, false",
    })
    void aPointIsSaidInTheWayOfTimex(String edtf, String value, boolean whole) {
        assertEquals(new TimexValue(value, whole), TimexValue.of((EdtfPoint) EdtfDate.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource({
        "1910/1945, P36Y",
        "2024-06-27/2024-06-29, P3D",
        "2023-11/2024-02, P4M",
        "2013~/2019-08-22, P6Y",
        "2023/.., PXY",
        "../2023-05, PXM",
    })
    void aStretchIsAsLongAsItsCoarserEndTells(String edtf, String length) {
        assertEquals(length, TimexLength.of((EdtfInterval) EdtfDate.parse(edtf)));
    }
}
