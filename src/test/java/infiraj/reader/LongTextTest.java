package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.fx.FxTest;
import infiraj.model.Article;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** A text of five megabytes costs no more than the part of it that is seen. */
class LongTextTest extends FxTest {
    private static final int CHARACTERS = 2_800_000;

    private static Article oneParagraphEach() {
        List<String> lines = new ArrayList<>();
        List<String> some = sentences();
        for (int length = 0; length < CHARACTERS; length += lines.getLast().length()) {
            lines.add(some.get(lines.size() % some.size()) + " " + lines.size());
        }
        return Samples.article("long", "ar", lines);
    }

    private static Article oneParagraph() {
        String some = sentences().stream().collect(Collectors.joining(" "));
        return Samples.article("long", "ar", List.of("عنوان", some.repeat(CHARACTERS / some.length())));
    }

    private static List<String> sentences() {
        return Samples.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .map(paragraph -> paragraph.text())
                .filter(text -> text.length() > 60)
                .toList();
    }

    private static ArticleView view(Article article) {
        ArticleView view = new ArticleView(new Messages(Wording.of(Language.ARABIC)));
        view.reducedMotionProperty().set(true);
        view.show(article, List.of());
        scene(new StackPane(view), 480, 800, Palette.LIGHT, NodeOrientation.RIGHT_TO_LEFT);
        return view;
    }

    private static void settle(ArticleView view) {
        view.layout();
        view.flow().layout();
    }

    @Test
    void onlyWhatIsSeenHasNodes() {
        doOnFx(() -> {
            ArticleView view = view(oneParagraphEach());
            for (double share = 0; share <= 1; share += 0.05) {
                view.flow().scrollTo(share * view.flow().lengthProperty().get());
                settle(view);
                assertTrue(view.flow().getChildrenUnmodifiable().size() < 40);
            }
        });
    }

    @Test
    void aPassageFarAwayIsBroughtExactly() {
        doOnFx(() -> {
            Article article = oneParagraphEach();
            ArticleView view = view(article);
            for (int paragraph : new int[] {
                article.paragraphs().size() - 1, 3, article.paragraphs().size() / 2
            }) {
                Passage passage = new Passage(article.id(), paragraph, new TextSpan(4, 30));
                view.reveal(passage);
                settle(view);
                assertTrue(!view.boundsOf(passage).isEmpty(), "paragraph " + paragraph);
            }
        });
    }

    @Test
    void oneGiantParagraphIsReadLikeAnyOther() {
        doOnFx(() -> {
            Article article = oneParagraph();
            ArticleView view = view(article);
            int middle = article.paragraphs().get(1).text().length() / 2;
            Passage passage = new Passage(article.id(), 1, new TextSpan(middle, middle + 20));
            view.reveal(passage);
            settle(view);
            assertTrue(!view.boundsOf(passage).isEmpty());
            view.selected().all();
            assertEquals(
                    article.paragraphs().get(0).text() + "\n"
                            + article.paragraphs().get(1).text(),
                    view.selected().text());
            assertTrue(view.flow().getChildrenUnmodifiable().size() < 10);
        });
    }

    @Test
    void scrollingBackShowsTheSameLinesInTheSamePlaces() {
        doOnFx(() -> {
            ArticleView view = view(oneParagraphEach());
            view.flow().scrollTo(200_000);
            settle(view);
            Passage seen = view.hit(240, 300).orElseThrow();
            double before = view.boundsOf(seen).getFirst().getMinY();
            for (int i = 0; i < 40; i++) {
                view.flow().scrollBy(i < 20 ? -173 : 173);
                settle(view);
            }
            assertEquals(before, view.boundsOf(seen).getFirst().getMinY(), 1);
        });
    }
}
