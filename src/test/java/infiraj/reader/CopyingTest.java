package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.model.Article;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CopyingTest {
    private static final List<Article> ARTICLES = Samples.articles();

    @Property
    void copiesTheSubstringThatWasSelected(@ForAll int which, @ForAll int one, @ForAll int other) {
        Article article = ARTICLES.get(Math.floorMod(which, ARTICLES.size()));
        String whole = article.paragraphs().stream().map(p -> p.text()).collect(Collectors.joining("\n"));
        int a = Math.floorMod(one, whole.length() + 1);
        int b = Math.floorMod(other, whole.length() + 1);
        Selection selection = new Selection(place(whole, a), place(whole, b));
        assertEquals(whole.substring(Math.min(a, b), Math.max(a, b)), Copying.text(article, selection));
    }

    private static Place place(String whole, int offset) {
        String before = whole.substring(0, offset);
        int paragraph = (int) before.chars().filter(c -> c == '\n').count();
        return new Place(paragraph, offset - before.lastIndexOf('\n') - 1);
    }

    @Test
    void leavesInvisibleControlsBehind() {
        Article article = Samples.article("hostile", "ar", List.of("قال \u202eكذبا\u202c و\u200fصدقا."));
        assertEquals("قال كذبا وصدقا.", Copying.text(article, new Selection(new Place(0, 0), new Place(0, 18))));
    }

    @Test
    void citesHeadlineDateAndParagraphsInTheLanguageOfTheInterface() {
        Article article = Samples.article("two", "ar", List.of("أولى", "قمة طوكيو"));
        Selection both = new Selection(new Place(0, 0), new Place(1, 3));
        assertEquals(
                "«أولى\nقمة»\n— أولى. كيودو، 2023، الفقرات 1–2",
                Copying.citation(article, both, "كيودو، 2023", new Messages(Wording.of(Language.ARABIC))));
        Selection one = new Selection(new Place(1, 9), new Place(1, 4));
        assertEquals(
                "“طوكيو”\n— أولى, paragraph 2",
                Copying.citation(article, one, "", new Messages(Wording.of(Language.ENGLISH))));
    }
}
