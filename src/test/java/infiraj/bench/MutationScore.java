package infiraj.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Writes how many of PIT's mutants the tests noticed, by package, into docs/testing.md. */
public final class MutationScore {
    private static final Path COUNTED = Path.of("target", "pit", "mutations.xml");
    private static final Path REPORT = Path.of("docs", "testing.md");

    /** What PIT calls a mutant that made a test fail, run out of time, or run out of memory. */
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    private record Counts(int noticed, int all) {
        Counts plus(Counts other) {
            return new Counts(noticed + other.noticed, all + other.all);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT, "| %s | %d | %d | %.0f %% |%n", name, all, noticed, 100.0 * noticed / all);
        }
    }

    private MutationScore() {}

    public static void main(String[] args) throws IOException, ParserConfigurationException, SAXException {
        NodeList mutants = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(COUNTED.toFile())
                .getElementsByTagName("mutation");
        Map<String, Counts> groups = new TreeMap<>();
        for (int i = 0; i < mutants.getLength(); i++) {
            Element mutant = (Element) mutants.item(i);
            int noticed = NOTICED.contains(mutant.getAttribute("status")) ? 1 : 0;
            groups.merge(group(mutant), new Counts(noticed, 1), Counts::plus);
        }
        StringBuilder table = new StringBuilder("| Code | mutants | noticed | score |\n|---|--:|--:|--:|\n");
        groups.forEach((group, counts) -> table.append(counts.row(group)));
        System.out.print(table);
        Section.replace(REPORT, "mutation", table.toString());
    }

    /** Dating as a whole, the rest by class. */
    private static String group(Element mutant) {
        String name = mutant.getElementsByTagName("mutatedClass").item(0).getTextContent();
        if (name.startsWith("infiraj.dating.")) {
            return "`dating`";
        }
        return name.startsWith("infiraj.model.") ? "EDTF in `model`" : "packing in `timeline`";
    }
}
