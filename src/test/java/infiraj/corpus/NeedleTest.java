package infiraj.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NeedleTest {
    @Property
    void findsWhatIndexOfFinds(
            @ForAll @CharRange(from = 'ا', to = 'ت') @StringLength(min = 1, max = 5) String needle,
            @ForAll @CharRange(from = 'ا', to = 'ت') @StringLength(max = 60) String hay,
            @ForAll @IntRange(max = 70) int from) {
        assertEquals(hay.indexOf(needle, from), new Needle(needle).in(hay, from));
    }
}
