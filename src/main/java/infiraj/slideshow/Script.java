package infiraj.slideshow;

import infiraj.model.Article;
import infiraj.model.Bilingual;
import infiraj.model.Corpus;
import infiraj.model.DateReading;
import infiraj.model.Event;
import infiraj.model.Evidence;
import infiraj.model.Passage;
import infiraj.model.Story;
import infiraj.model.Story.Happening;
import infiraj.model.Story.Outlook;
import infiraj.model.Story.Step;
import infiraj.model.Story.Telling;
import infiraj.model.Story.TitlePage;
import infiraj.model.TextSpan;
import infiraj.slideshow.Slide.Words;
import infiraj.text.Direction;
import infiraj.text.Isolates;
import infiraj.theme.Role;
import infiraj.timeline.ClimateLine;
import infiraj.timeline.Colours;
import infiraj.timeline.DateExtent;
import infiraj.timeline.Lane;
import infiraj.timeline.TimelineWords;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a story into words. */
final class Script {
    private static final String DOT = " · ";
    private static final char NO_BREAK = '\u00a0';

    private final Corpus corpus;
    private final Wording wording;
    private final Messages messages;
    private final TimelineWords timelineWords;
    private final DateWords dates;

    Script(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.messages = new Messages(wording);
        this.timelineWords = new TimelineWords(corpus, wording);
        this.dates = new DateWords(wording);
    }

    /** A slide for each step. */
    List<Slide> slides(Story story) {
        int total = story.steps().size();
        Optional<Double> reached = Optional.empty();
        List<Slide> slides = new ArrayList<>();
        for (Step step : story.steps()) {
            String place = messages.say("slideshow.place", slides.size() + 1, total);
            Slide slide = slide(step, place, reached);
            reached = slide.reached();
            slides.add(slide);
        }
        return List.copyOf(slides);
    }

    /**
     * @param before how far the climate line has come: a page that tells no event leaves it there
     */
    private Slide slide(Step step, String place, Optional<Double> before) {
        String notes = step.note().map(wording::of).orElse("");
        return switch (step) {
            case TitlePage page -> titlePage(page, place, before, notes);
            case Happening happening -> happening(happening, place, notes);
            case Outlook outlook ->
                new Slide(
                        place,
                        Optional.empty(),
                        Role.ACCENT,
                        List.of(words(outlook.title(), Manner.TITLE)),
                        before,
                        Optional.of(outlook),
                        notes);
        };
    }

    private Slide titlePage(TitlePage page, String place, Optional<Double> before, String notes) {
        List<Words> all = new ArrayList<>();
        all.add(words(page.title(), Manner.HEADING));
        page.subtitle().ifPresent(subtitle -> all.add(words(subtitle, Manner.SUBTITLE)));
        return new Slide(place, Optional.empty(), Role.ACCENT, all, before, Optional.empty(), notes);
    }

    private Slide happening(Happening happening, String place, String notes) {
        Event event = corpus.event(happening.event()).orElseThrow();
        Evidence evidence = happening
                .quotation()
                .flatMap(exact -> event.evidence().stream()
                        .filter(one -> one.quote().exact().equals(exact))
                        .findFirst())
                .orElse(event.evidence().getFirst());
        List<Words> all = new ArrayList<>();
        all.add(words(event.title(), Manner.TITLE));
        all.add(words(facts(event), Manner.FACTS));
        if (happening.telling() != Telling.QUOTATION || isForeign(evidence)) {
            all.add(words(event.summary(), Manner.SUMMARY));
        }
        if (happening.telling() != Telling.SUMMARY) {
            quote(evidence.passage(), remark(event, evidence), all);
        }
        return new Slide(
                place,
                Optional.of(timelineWords.kind(event.type().quadClass())),
                Colours.of(event.type().quadClass()),
                all,
                Optional.of(ClimateLine.dayOf(event)),
                Optional.empty(),
                notes);
    }

    /** An event that the story does not tell, for a side trip. */
    Slide aside(String event) {
        return happening(Happening.of(event), "", "");
    }

    /** A paragraph that a search found, for a side trip. */
    Slide aside(String article, int paragraph) {
        String text = corpus.article(article)
                .orElseThrow()
                .paragraphs()
                .get(paragraph)
                .text();
        List<Words> all = new ArrayList<>();
        quote(new Passage(article, paragraph, new TextSpan(0, text.length())), Optional.empty(), all);
        return new Slide("", Optional.empty(), Role.ACCENT, all, Optional.empty(), Optional.empty(), "");
    }

    private Article article(Passage passage) {
        return corpus.article(passage.article()).orElseThrow();
    }

    /** Whether the audience cannot be expected to read the language that a quotation is in. */
    private boolean isForeign(Evidence evidence) {
        String language = article(evidence.passage()).language();
        return !language.equals(wording.language().tag())
                && !language.startsWith(wording.language().tag() + "-");
    }

    private String facts(Event event) {
        String date = dates.say(event.date().adopted());
        return event.place().map(place -> date + DOT + wording.of(place)).orElse(date);
    }

    /** What the quoted words themselves say of the date, wherever that is not the same days as the adopted ones. */
    private Optional<String> remark(Event event, Evidence evidence) {
        DateExtent adopted = DateExtent.of(event.date().adopted());
        return evidence.reading()
                .map(DateReading::date)
                .filter(said -> !DateExtent.of(said).sameDays(adopted))
                .map(said -> messages.say("slideshow.text-says", dates.say(said)));
    }

    private void quote(Passage passage, Optional<String> remark, List<Words> all) {
        Article article = article(passage);
        Direction direction = article.language().startsWith("ar")
                ? Direction.RIGHT_TO_LEFT
                : Direction.among(corpus.quoted(passage), Direction.LEFT_TO_RIGHT);
        all.add(new Words(quoted(corpus.quoted(passage), direction), Manner.QUOTATION, direction));
        String source = article.published()
                .map(published -> messages.say(
                        "slideshow.source-dated",
                        article.headline().text(),
                        dates.say(published.date()),
                        passage.paragraph() + 1))
                .orElseGet(() ->
                        messages.say("slideshow.source", article.headline().text(), passage.paragraph() + 1));
        // The remark stays on one line, or a date alone would begin the next.
        all.add(words(
                remark.map(said -> source + DOT + said.replace(' ', NO_BREAK)).orElse(source), Manner.CITATION));
    }

    private static String quoted(String words, Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? "«" + words + "»" : "“" + words + "”";
    }

    private Words words(Bilingual text, Manner manner) {
        return words(wording.of(text), manner);
    }

    private Words words(String text, Manner manner) {
        Direction reading = wording.language().isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Words(text, manner, Direction.among(text, reading));
    }

    /** What the lanes of a view are called. */
    String laneTitle(Lane.Key key) {
        return key instanceof Lane.Key.Kind(var kind) ? timelineWords.kind(kind) : "";
    }

    String climateTitle() {
        return messages.say("slideshow.climate");
    }

    Wording wording() {
        return wording;
    }

    Corpus corpus() {
        return corpus;
    }

    static String isolated(Words words, String line, boolean rightToLeftSlide) {
        boolean runsLeft = words.direction() == Direction.RIGHT_TO_LEFT;
        return runsLeft == rightToLeftSlide ? line : runsLeft ? Isolates.rightToLeft(line) : Isolates.leftToRight(line);
    }
}
