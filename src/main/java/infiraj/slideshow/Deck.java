package infiraj.slideshow;

import infiraj.explorer.Appearance;
import infiraj.model.Corpus;
import infiraj.model.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The slides of a story in one language, and their pages in whatever size they are asked for. */
final class Deck {
    /** Enough for the audience's and the console's sizes of a whole lesson. */
    private static final int KEPT = 300;

    private record Key(Slide slide, Format format) {}

    private final Script script;
    private final List<Slide> slides;
    private final Composer composer;
    private final Map<Key, List<Page>> pages = new LinkedHashMap<>();

    Deck(Corpus corpus, Story story, Appearance appearance) {
        this.script = new Script(corpus, appearance.wording());
        this.slides = script.slides(story);
        this.composer =
                new Composer(script, story, appearance.halfLifeProperty().get(), appearance.isLeftward());
    }

    List<Slide> slides() {
        return slides;
    }

    /** The pages of a slide, at least one. */
    List<Page> pages(Slide slide, Format format) {
        if (pages.size() > KEPT) {
            pages.clear();
        }
        return pages.computeIfAbsent(new Key(slide, format), key -> composer.pages(key.slide, key.format));
    }

    /** What is told at a moment. */
    Slide told(Moment moment) {
        return moment.aside().orElseGet(() -> slides.get(moment.step()));
    }

    /** The page that shows at a moment. */
    Page page(Moment moment, Format format) {
        List<Page> all = pages(told(moment), format);
        return all.get(Math.min(moment.part(), all.size() - 1));
    }

    Slide aside(String event) {
        return script.aside(event);
    }

    Slide aside(String article, int paragraph) {
        return script.aside(article, paragraph);
    }

    Composer composer() {
        return composer;
    }
}
