package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.fx.FxTest;
import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.Passage;
import infiraj.model.TextSpan;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every character is where the reader says it is. */
class GeometryTest extends FxTest {
    /** High enough for the longest article, so that every paragraph is on screen. */
    private static final double WHOLE = 30_000;

    private static ArticleView view(
            Article article, List<Marking> markings, double width, NodeOrientation orientation, boolean justified) {
        ArticleView view = new ArticleView(new Messages(Wording.of(Language.ARABIC)));
        view.pageStyleProperty().set(new PageStyle(1, 1, justified));
        view.reducedMotionProperty().set(true);
        view.show(article, markings);
        scene(new StackPane(view), width, WHOLE, Palette.LIGHT, orientation);
        return view;
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT_TO_RIGHT, 240, false",
        "LEFT_TO_RIGHT, 430, true",
        "LEFT_TO_RIGHT, 520, false",
        "LEFT_TO_RIGHT, 700, true",
        "LEFT_TO_RIGHT, 1000, false",
        "RIGHT_TO_LEFT, 240, true",
        "RIGHT_TO_LEFT, 430, false",
        "RIGHT_TO_LEFT, 520, true",
        "RIGHT_TO_LEFT, 700, false",
        "RIGHT_TO_LEFT, 1000, true",
    })
    void everyCharacterIsFoundWhereItIsShown(NodeOrientation orientation, double width, boolean justified) {
        for (Article article : Samples.articles()) {
            List<String> astray = onFx(() -> {
                ArticleView view = view(article, List.of(), width, orientation, justified);
                return characters(article).stream()
                        .map(character -> astray(view, article, character))
                        .flatMap(Optional::stream)
                        .toList();
            });
            assertEquals(List.of(), astray);
        }
    }

    private static Optional<String> astray(ArticleView view, Article article, Passage character) {
        List<Rectangle2D> bounds = view.boundsOf(character);
        if (bounds.size() != 1) {
            return Optional.of(character + " has " + bounds);
        }
        Point2D middle = middle(bounds.getFirst());
        Optional<Passage> hit = view.hit(middle.getX(), middle.getY());
        return hit.equals(Optional.of(character)) ? Optional.empty() : Optional.of(character + " hits " + hit);
    }

    private static Point2D middle(Rectangle2D area) {
        return new Point2D(area.getMinX() + area.getWidth() / 2, area.getMinY() + area.getHeight() / 2);
    }

    /** Every character of an article but the combining marks. */
    private static List<Passage> characters(Article article) {
        List<Passage> characters = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            String text = article.paragraphs().get(i).text();
            for (int at = 0; at < text.length(); at++) {
                if (Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK) {
                    characters.add(new Passage(article.id(), i, new TextSpan(at, at + 1)));
                }
            }
        }
        return characters;
    }

    /**
     * JavaFX is asked what it painted where, by another way than the one the reader took. Its two ways differ by one
     * character inside a few ligatures of Amiri.
     */
    @ParameterizedTest
    @CsvSource({"LEFT_TO_RIGHT, 430", "RIGHT_TO_LEFT, 430", "LEFT_TO_RIGHT, 700", "RIGHT_TO_LEFT, 700"})
    void whatIsPaintedThereIsTheCharacter(NodeOrientation orientation, double width) {
        for (Article article : Samples.articles()) {
            List<Integer> differences = onFx(() -> {
                ArticleView view = view(article, List.of(), width, orientation, false);
                return words(view).stream()
                        .flatMap(word -> differences(word, view, article).stream())
                        .toList();
            });
            long exact =
                    differences.stream().filter(difference -> difference == 0).count();
            assertTrue(differences.size() > 1500, "characters seen");
            assertTrue(exact > differences.size() * 0.99, exact + " of " + differences.size());
            assertTrue(differences.stream().allMatch(difference -> difference <= 1), "far off");
        }
    }

    private static List<Text> words(ArticleView view) {
        return view.flow().lookupAll("*").stream()
                .filter(node -> node instanceof Text && !node.getStyleClass().contains("paragraph-number"))
                .map(Text.class::cast)
                .toList();
    }

    /** For each character of a painted word, how far JavaFX's answer is from the reader's. */
    private static List<Integer> differences(Text word, ArticleView view, Article article) {
        Point2D middle = word.localToScene(word.getLayoutBounds().getWidth() / 2, 0);
        Passage somewhere = view.hit(middle.getX(), middle.getY()).orElseThrow();
        String text = article.paragraphs().get(somewhere.paragraph()).text();
        int start = text.lastIndexOf(word.getText(), somewhere.span().start());
        List<Integer> differences = new ArrayList<>();
        for (int i = 0; i < word.getText().length(); i++) {
            TextSpan span = new TextSpan(start + i, start + i + 1);
            for (Rectangle2D area : view.boundsOf(new Passage(article.id(), somewhere.paragraph(), span))) {
                Point2D local = word.sceneToLocal(middle(area));
                int painted = word.hitTest(new Point2D(local.getX(), 0)).getCharIndex();
                differences.add(Math.abs(painted - i));
            }
        }
        return differences;
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT_TO_RIGHT, 300", "LEFT_TO_RIGHT, 480", "LEFT_TO_RIGHT, 900",
        "RIGHT_TO_LEFT, 300", "RIGHT_TO_LEFT, 480", "RIGHT_TO_LEFT, 900",
    })
    void evidenceIsPaintedBehindExactlyItsCharacters(NodeOrientation orientation, double width) {
        Corpus corpus = Samples.corpus();
        for (Article article : corpus.articles()) {
            List<Marking> markings = Samples.markings(corpus, article);
            doOnFx(() -> {
                ArticleView view = view(article, markings, width, orientation, true);
                for (Marking marking : markings) {
                    view.select(Optional.of(marking.eventId()));
                    view.applyCss();
                    isPaintedExactly(view, article, marking, markings);
                }
            });
        }
    }

    private static void isPaintedExactly(ArticleView view, Article article, Marking marking, List<Marking> markings) {
        List<Path> painted = view.flow().lookupAll(".evidence.selected").stream()
                .map(Path.class::cast)
                .toList();
        for (Passage character : characters(article)) {
            if (character.paragraph() == marking.passage().paragraph() && !isSpace(article, character)) {
                Point2D middle = middle(view.boundsOf(character).getFirst());
                boolean inside = markings.stream()
                        .filter(other -> other.eventId().equals(marking.eventId()))
                        .map(Marking::passage)
                        .anyMatch(passage -> passage.paragraph() == character.paragraph()
                                && passage.span().contains(character.span().start()));
                assertEquals(inside, isOn(painted, middle), character::toString);
            }
        }
    }

    private static boolean isSpace(Article article, Passage character) {
        String text = article.paragraphs().get(character.paragraph()).text();
        return Character.isWhitespace(text.charAt(character.span().start()));
    }

    private static boolean isOn(List<Path> paths, Point2D scenePoint) {
        return paths.stream().anyMatch(path -> path.contains(((Node) path).sceneToLocal(scenePoint)));
    }
}
