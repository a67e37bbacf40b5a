package infiraj.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    @ParameterizedTest
    @CsvSource({
        "سيول, سيول, true",
        "سيول, سول, true",
        "سيول, سيوول, true",
        "سيول, سيزل, true",
        "سيول, سويل, true",
        "سيول, سل, false",
        "سيول, لويس, false",
        "طوكيو, طوكوي, true",
        "طوكيو, طكويو, true",
        "طوكيو, طيوكو, false"
    })
    void oneStepIsOneLetterWrongMissingExtraOrSwapped(String a, String b, boolean isOneStep) {
        assertEquals(isOneStep, Edits.withinOne(a, b));
        assertEquals(isOneStep, Edits.withinOne(b, a));
    }

    @Property
    void wordsOneStepApartShareADeletion(
            @ForAll @CharRange(from = 'ا', to = 'ث') @StringLength(min = 1, max = 6) String a,
            @ForAll @CharRange(from = 'ا', to = 'ث') @StringLength(min = 1, max = 6) String b) {
        if (Edits.withinOne(a, b)) {
            Set<Integer> shared = deletions(a);
            shared.retainAll(deletions(b));
            assertFalse(shared.isEmpty());
        }
    }

    @Property
    void droppingALetterIsOneStep(
            @ForAll @CharRange(from = 'ا', to = 'ي') @StringLength(min = 2, max = 12) String word) {
        for (int at = 0; at < word.length(); at++) {
            assertTrue(Edits.withinOne(word, word.substring(0, at) + word.substring(at + 1)));
        }
    }

    private static Set<Integer> deletions(String word) {
        Set<Integer> all = new HashSet<>();
        Edits.deletions(word, all::add);
        return all;
    }
}
