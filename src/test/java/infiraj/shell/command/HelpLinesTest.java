package infiraj.shell.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelpLinesTest {
    private static Map<Section, List<HelpLines.Line>> matching(String query, Language language) {
        return HelpLines.matching(query, new Messages(Wording.of(language)));
    }

    private static List<HelpLines.Line> lines(String query, Language language) {
        return matching(query, language).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyActThatHasAKeyAndEveryGestureIsThere(Language language) {
        long acts =
                Arrays.stream(Act.values()).filter(act -> !act.keys().isEmpty()).count();
        assertEquals(acts + Hint.values().length, lines("", language).size());
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC, العوده للمشهد, 0",
        "ARABIC, العوده الى المشهد, 1",
        "ARABIC, ٱلْعَوْدَة السابق, 1",
        "ENGLISH, exactly word, 1",
        "ENGLISH, f8, 1",
        "ENGLISH, xyzzy, 0",
    })
    void everyWordOfTheQueryBeginsAWordInAnySpelling(Language language, String query, int answers) {
        assertEquals(
                answers, lines(query, language).size(), lines(query, language).toString());
    }

    @Test
    void theNameOfASectionFindsAllOfIt() {
        assertEquals(
                Set.of(Section.REVIEW), matching("reviewing", Language.ENGLISH).keySet());
    }

    @Test
    void keysThatArePressedTogetherAreToldFromAlternatives() {
        HelpLines.Line far = lines("whole width", Language.ENGLISH).getFirst();
        assertEquals(List.of(List.of("Shift", "←"), List.of("Shift", "→")), far.keys());
        assertEquals(
                List.of(List.of("+"), List.of("=")),
                lines("zoom in", Language.ENGLISH).stream()
                        .filter(line -> line.meaning().equals("Zoom in"))
                        .findFirst()
                        .orElseThrow()
                        .keys());
    }

    @Test
    void onlyOneActAtATimeIsMeantByAKey() {
        // These two share a sign: on a result it tightens the search, elsewhere it zooms.
        Set<Act> shared = EnumSet.of(Act.TIGHTEN, Act.ZOOM_IN);
        Map<Key, List<Act>> byKey = Arrays.stream(Act.values())
                .flatMap(act -> act.keys().stream().map(key -> Map.entry(key, act)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        byKey.forEach((key, acts) -> assertTrue(acts.size() == 1 || shared.containsAll(acts), key + " " + acts));
    }
}
