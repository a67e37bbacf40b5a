package infiraj.slideshow;

import infiraj.explorer.Appearance;
import infiraj.model.Corpus;
import infiraj.model.Story;
import infiraj.theme.Palette;
import infiraj.timeline.ink.Composition;
import infiraj.timeline.ink.Composition.Panel;
import java.util.List;

/**
 * The slides of a story to hand out, drawn as the audience sees them when each has come to rest. To be made on the JavaFX
 * thread, which measures; the pages may go anywhere.
 *
 * @param title of the story
 * @param pages one for each step, and more for a step with more words than a page holds
 */
public record Handout(String title, List<Handout.Leaf> pages) {
    /** The colours of slides, which do not depend on the window's. */
    public static final Palette PALETTE = PageView.PALETTE;

    public Handout {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param title its first words
     */
    public record Leaf(String title, Composition picture) {}

    /**
     * @param appearance the language, the direction of time and the half-life of the climate
     * @param width of a slide, in pixels, at least 1
     * @param height of a slide, in pixels, at least 1
     */
    public static Handout of(Corpus corpus, Story story, Appearance appearance, double width, double height) {
        Script script = new Script(corpus, appearance.wording());
        Composer composer =
                new Composer(script, story, appearance.halfLifeProperty().get(), appearance.isLeftward());
        Format format = new Format(width, height, 1);
        List<Leaf> pages = script.slides(story).stream()
                .flatMap(slide -> composer.pages(slide, format).stream())
                .map(Handout::leaf)
                .toList();
        return new Handout(appearance.wording().of(story.title()), pages);
    }

    private static Leaf leaf(Page page) {
        Composition picture = new Composition(
                page.format().width(),
                page.format().height(),
                List.of(
                        new Panel(0, 0, page.upper()),
                        new Panel(page.lowerX(), page.lowerY(), page.lower().apply(page.reached()))));
        return new Leaf(page.slide().title(), picture);
    }
}
