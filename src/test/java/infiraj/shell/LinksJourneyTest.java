package infiraj.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.reader.ArticleView;
import infiraj.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A link is opened by nothing but a yes to the question that shows where it leads. */
class LinksJourneyTest extends WindowTest {
    private static final String TEXT = "نشرت الوزارة البيان على https://example.org/statement يوم الخميس.";

    private final List<WebAddress> opened = new ArrayList<>();

    private void ask() {
        doOnFx(() -> new Links(explorer.appearance(), opened::add)
                .ask(
                        WebAddress.of("https://example.org/statement").orElseThrow(),
                        find("reader", ArticleView.class).getScene().getWindow()));
        settle();
    }

    @Test
    void clickingALinkInTheTextAsksFirst() {
        Article article = new Article(
                "linked",
                new Headline("بيان", Headline.Basis.EDITOR),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, TEXT)));
        doOnFx(() -> explorer.open(new Corpus(List.of(article), List.of())));
        settle();
        int at = TEXT.indexOf("example");
        Rectangle2D word = onFx(() -> find("reader", ArticleView.class)
                .boundsOf(new Passage("linked", 0, new TextSpan(at, at + 7)))
                .getFirst());
        robot.clickOn(word.getMinX() + word.getWidth() / 2, word.getMinY() + word.getHeight() / 2);
        settle();
        assertTrue(robot.lookup("#link-question").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void enterAndEscapeMeanNo() {
        ask();
        robot.push(KeyCode.ENTER);
        settle();
        ask();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertTrue(robot.lookup("#link-question").tryQuery().isEmpty());
        assertEquals(List.of(), opened);
    }

    @Test
    void yesOpensWhatWasShown() {
        ask();
        robot.clickOn("#link-open");
        settle();
        assertEquals(
                List.of("https://example.org/statement"),
                opened.stream().map(WebAddress::ascii).toList());
    }
}
