package infiraj.slideshow;

import infiraj.explorer.Appearance;
import infiraj.fx.Pictures;
import infiraj.model.Corpus;
import infiraj.model.Story;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/** The slides of a story as pictures, to hand out. For the JavaFX thread only. */
public final class Handout {
    private final List<Page> pages;

    /**
     * @param appearance the language, the direction of time and the half-life of the climate
     * @param width of a slide, in pixels, at least 1
     * @param height of a slide, in pixels, at least 1
     */
    public Handout(Corpus corpus, Story story, Appearance appearance, double width, double height) {
        Script script = new Script(corpus, appearance.wording());
        Composer composer =
                new Composer(script, story, appearance.halfLifeProperty().get(), appearance.isLeftward());
        Format format = new Format(width, height, 1);
        this.pages = script.slides(story).stream()
                .flatMap(slide -> composer.pages(slide, format).stream())
                .toList();
    }

    /** How many pages there are: one for each step, and more for a step with more words than a page holds. */
    public int size() {
        return pages.size();
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     */
    public Image picture(int page) {
        PageView view = new PageView();
        view.show(pages.get(page));
        Format format = pages.get(page).format();
        return Pictures.of(new Scene(view, format.width(), format.height()));
    }
}
