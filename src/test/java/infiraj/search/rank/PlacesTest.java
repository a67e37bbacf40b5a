package infiraj.search.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlacesTest {
    /** The texts hold three different words only, so that runs of them are frequent. */
    private static Places of(int word, List<List<Integer>> texts) {
        Places places = new Places();
        for (int document = 0; document < texts.size(); document++) {
            for (int position = 0; position < texts.get(document).size(); position++) {
                if (texts.get(document).get(position) == word) {
                    places.add(document, position);
                }
            }
        }
        return places;
    }

    private static List<Integer> documents(Places places) {
        List<Integer> documents = new ArrayList<>();
        places.documents(documents::add);
        return documents;
    }

    @Property
    void whatStandsAfterSomethingIsFoundOnceForEachPlaceAndNeverAcrossTexts(
            @ForAll @Size(max = 6) List<@Size(max = 40) List<@IntRange(min = 1, max = 3) Integer>> texts) {
        List<Integer> expected = new ArrayList<>();
        for (int document = 0; document < texts.size(); document++) {
            List<Integer> text = texts.get(document);
            for (int position = 1; position < text.size(); position++) {
                if (text.get(position - 1) != 2 && text.get(position) == 2) {
                    expected.add(document);
                }
            }
        }
        Places before = Places.all(List.of(of(3, texts), of(1, texts)));
        assertEquals(expected, documents(of(2, texts).after(before)));
    }
}
