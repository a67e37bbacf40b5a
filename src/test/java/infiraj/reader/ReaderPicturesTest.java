package infiraj.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.fx.FxTest;
import infiraj.model.Article;
import infiraj.theme.Palette;
import infiraj.wording.Language;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves pictures of the reader to be looked at, in every theme, both interfaces and three widths. */
class ReaderPicturesTest extends FxTest {
    @ParameterizedTest
    @CsvSource({
        "LIGHT, ARABIC, 480",
        "LIGHT, ENGLISH, 480",
        "DARK, ARABIC, 480",
        "PROJECTOR, ARABIC, 700",
        "LIGHT, ARABIC, 280",
        "LIGHT, ENGLISH, 900",
    })
    void paintsTheWholePage(Palette palette, Language language, double width) throws Exception {
        Image picture = onFx(() -> {
            ArticleView view = new ArticleView(new Messages(Wording.of(language)));
            view.pageStyleProperty().set(new PageStyle(1, 1, width == 900));
            view.reducedMotionProperty().set(true);
            Article article = Samples.campDavid();
            view.show(article, Samples.markings(Samples.corpus(), article));
            view.setDates(Samples.dates(Samples.corpus(), article));
            if (width == 900) {
                view.find();
            }
            view.datelineProperty().set("خَبَرَيْن · نُشر 18 يوليو 2024 (مستنتج من النص)");
            view.select(Optional.of("camp-david"));
            view.setHits(List.of(
                    Samples.passage(article, "أمني في سنغافورة"), Samples.passage(article, "استئناف العلاقات")));
            NodeOrientation orientation =
                    language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
            Scene scene = scene(new StackPane(view), width, 820, palette, orientation);
            return picture(
                    scene,
                    String.join("-", "reader", palette.name(), language.tag(), "" + (int) width)
                            .toLowerCase(Locale.ROOT));
        });
        assertEquals(width, picture.getWidth());
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, 420", "ENGLISH, 420"})
    void paintsLatinWordsBracketsQuotationMarksAndDigits(Language language, double width) throws Exception {
        Image picture = onFx(() -> {
            ArticleView view = new ArticleView(new Messages(Wording.of(language)));
            Article article = Samples.article(
                    "mixed",
                    "ar",
                    List.of(
                            "اتفاقية (الأمن العام) مهمة",
                            "وقال براون لشبكة CNN: \"بدأ تمرين Freedom Edge (FE-24) في 27/6/2024\"، وفق [كيودو] و«يونهاب»."
                                    + " وبلغت الكلفة ١٢٫٥ مليون دولار (نحو 3.4%)؛ محليًا وعالميًا في نوفمبر/تشرين الثاني.",
                            "The text of an article may quote «اتفاقية GSOMIA» and go on (in English)."));
            view.show(article, List.of());
            view.selected().all();
            NodeOrientation orientation =
                    language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
            Scene scene = scene(new StackPane(view), width, 420, Palette.LIGHT, orientation);
            return picture(scene, "reader-mixed-" + language.tag());
        });
        assertEquals(width, picture.getWidth());
    }
}
