package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.explorer.Appearance;
import infiraj.explorer.Explorer;
import infiraj.explorer.finding.Engines;
import infiraj.explorer.finding.Finder;
import infiraj.explorer.finding.Finding;
import infiraj.explorer.finding.Findings;
import infiraj.search.Hit.Answer;
import infiraj.search.TestCorpus;
import infiraj.search.names.Gazetteer;
import infiraj.wording.Language;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is copied of a list of results in which some answer, some answer in part, and some merely resemble. */
class FindingCopiesTest {
    private final Explorer explorer = new Explorer(new Appearance(Language.ENGLISH));
    private final Finder finder = new Finder(explorer, Engines.inMemory(Gazetteer.EMPTY), Runnable::run, Runnable::run);
    private final FindingCopies copies = new FindingCopies(explorer);

    @BeforeEach
    void search() {
        explorer.open(TestCorpus.corpus());
        finder.queryProperty().set("الحوار الامني");
    }

    private Findings findings() {
        return finder.findingsProperty().get().orElseThrow();
    }

    private List<String> oneByOne(Answer answer) {
        return findings().found().stream()
                .filter(finding -> finding.answer() == answer)
                .map(copies::text)
                .toList();
    }

    @Test
    void asTextWhatAnswersComesFirstAndWhatMerelyResemblesNotAtAll() {
        List<String> full = oneByOne(Answer.FULL);
        List<String> partial = oneByOne(Answer.PARTIAL);
        assertFalse(
                full.isEmpty() || partial.isEmpty() || oneByOne(Answer.LOOSE).isEmpty());
        assertEquals(String.join("\n\n", full) + "\n\n" + String.join("\n\n", partial), copies.text(findings()));
    }

    @Test
    void asATableEachOfThemIsARowThatSaysHowItMatched() {
        List<String[]> rows =
                copies.table(findings()).lines().map(row -> row.split("\t", -1)).toList();
        List<Finding> listed = findings().listed();
        assertEquals(listed.size(), rows.size());
        for (int n = 0; n < rows.size(); n++) {
            assertEquals(7, rows.get(n).length);
            assertEquals(FindingCopies.clean(listed.get(n).line().keyword()), rows.get(n)[1]);
            assertTrue(copies.text(listed.get(n)).startsWith(rows.get(n)[6]));
            assertFalse(rows.get(n)[3].isEmpty() || rows.get(n)[3].equals("resembles"));
        }
    }
}
