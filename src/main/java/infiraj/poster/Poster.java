package infiraj.poster;

import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.PublicationDate;
import infiraj.theme.Role;
import infiraj.timeline.Climate;
import infiraj.timeline.DateExtent;
import infiraj.timeline.Drawing;
import infiraj.timeline.EventIndex;
import infiraj.timeline.Folding;
import infiraj.timeline.HalfLives;
import infiraj.timeline.Metrics;
import infiraj.timeline.OverviewPicture;
import infiraj.timeline.Period;
import infiraj.timeline.TextMeasure;
import infiraj.timeline.TextStyle;
import infiraj.timeline.TimelineItem;
import infiraj.timeline.TimelinePicture;
import infiraj.timeline.TimelineSpec;
import infiraj.timeline.TimelineWords;
import infiraj.timeline.ink.Composition;
import infiraj.timeline.ink.Composition.Panel;
import infiraj.wording.DateWords;
import infiraj.wording.Messages;
import infiraj.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A picture of the timeline that stands alone.
 *
 * @param title what it is called
 * @param description what it shows, in a sentence
 * @param picture title, timeline, legend and sources, one below the other
 * @param shown how many events it shows
 * @param untitled how many of them had no room for their titles
 */
public record Poster(String title, String description, Composition picture, int shown, int untitled) {
    private static final double MARGIN = 28;

    /** Lower timelines show nothing but badges. */
    private static final double LEAST_TIMELINE = 260;

    private static final double DAYS_THAT_MATTER = 3 * 366;

    /**
     * Draws a picture.
     *
     * @param measure how wide texts will be where it is carried out
     */
    public static Poster of(PosterPlan plan, TextMeasure measure) {
        return new Drafting(plan, measure).poster();
    }

    /** The period that holds events, with a margin. */
    public static Period whole(List<Event> events, Wording wording) {
        return OverviewPicture.whole(
                events.stream().map(event -> TimelineItem.of(event, wording)).toList());
    }

    /** What is known on the way. */
    private static final class Drafting {
        private final PosterPlan plan;
        private final TextMeasure measure;
        private final Messages messages;
        private final TimelineWords words;
        private final Frame frame;
        private final Folding folding;
        private final List<TimelineItem> items;
        private final Sources sources;
        private final Climate climate;

        Drafting(PosterPlan plan, TextMeasure measure) {
            this.plan = plan;
            this.measure = measure;
            this.messages = new Messages(plan.wording());
            this.words = new TimelineWords(plan.corpus(), plan.wording());
            List<TimelineItem> all = plan.events().stream()
                    .map(event -> TimelineItem.of(event, plan.wording()))
                    .toList();
            List<TimelineItem> inPeriod = all.stream()
                    .filter(item -> plan.period()
                            .map(period -> period.overlaps(
                                    item.extent().fadeStart(), item.extent().fadeEnd()))
                            .orElse(true))
                    .toList();
            List<Event> events = inPeriod.stream().map(TimelineItem::event).toList();
            this.sources = new Sources(plan.corpus(), events, messages);
            this.items = inPeriod.stream()
                    .map(item -> item.labelled(sources.cited(item.event())))
                    .toList();
            this.folding = folding();
            this.frame = Frame.of(plan, items, folding, measure);
            this.climate = Climate.of(plan.corpus().events(), plan.halfLife());
        }

        Poster poster() {
            String title = messages.say("poster.title");
            String description = description();
            Drawing head = head(title, description);
            Drawing sourceList = sourceList();
            // Whether there are badges to explain is known once the timeline is drawn; they take no more lines.
            double around = head.height() + legend(true).height() + sourceList.height();
            double natural = TimelinePicture.heightFor(spec(LEAST_TIMELINE * plan.textScale()));
            double height = plan.height().isPresent()
                    ? Math.max(LEAST_TIMELINE * plan.textScale(), plan.height().getAsDouble() - around)
                    : natural;
            TimelinePicture timeline = TimelinePicture.draw(spec(Math.ceil(height)));
            Drawing legend = legend(timeline.tally().clustered() > 0);
            List<Panel> panels = new ArrayList<>();
            double y = 0;
            for (Drawing drawing : List.of(head, timeline.drawing(), legend, sourceList)) {
                panels.add(new Panel(0, y, drawing));
                y += drawing.height();
            }
            Composition picture =
                    new Composition(frame.width(), Math.max(y, plan.height().orElse(0)), panels);
            return new Poster(title, description, picture, items.size(), untitled(timeline.drawing()));
        }

        private int untitled(Drawing timeline) {
            Set<String> titles = timeline.labels().map(Drawing.Label::text).collect(Collectors.toSet());
            return (int) items.stream()
                    .filter(item -> !titles.contains(item.label()))
                    .count();
        }

        /** How many events, and when: in the period asked for, or from the first to the last. */
        private String description() {
            Period said = plan.period().orElseGet(() -> Frame.bare(items));
            DateWords dates = new DateWords(plan.wording());
            return messages.say(
                    "poster.description",
                    items.size(),
                    said(said.from(), said, dates),
                    said(said.to() - 1, said, dates));
        }

        /** Far out a day would only be noise. */
        private static String said(double day, Period period, DateWords dates) {
            LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
            return dates.say(period.length() > DAYS_THAT_MATTER ? EdtfDate.year(date.getYear()) : EdtfDate.day(date));
        }

        private Column column() {
            return new Column(
                    frame.width(),
                    MARGIN * plan.textScale(),
                    plan.wording().language().isRightToLeft(),
                    measure);
        }

        private TextStyle style(double size, boolean bold) {
            return new TextStyle(size * plan.textScale(), bold);
        }

        private Drawing head(String title, String description) {
            Column column = column();
            column.space(20 * plan.textScale());
            column.paragraph(title, style(26, true), Role.TEXT);
            column.paragraph(description, style(14, false), Role.MUTED);
            column.space(14 * plan.textScale());
            return column.drawing();
        }

        private Drawing legend(boolean grouped) {
            Column column = column();
            TextStyle style = style(13, false);
            column.space(16 * plan.textScale());
            column.entries(new Legend(messages, style, plan.textScale()).entries(items, words, grouped), style);
            column.space(6 * plan.textScale());
            if (plan.climate() && !climate.isEmpty()) {
                column.paragraph(
                        messages.say("poster.climate", HalfLives.say(plan.halfLife(), messages)),
                        style(12, false),
                        Role.MUTED);
            }
            return column.drawing();
        }

        private Drawing sourceList() {
            Column column = column();
            TextStyle style = style(12, false);
            column.space(12 * plan.textScale());
            column.paragraph(messages.say("poster.sources"), style(13, true), Role.TEXT);
            sources.articles()
                    .forEach(article -> column.paragraph(
                            sources.number(article), 26 * plan.textScale(), sources.said(article), style, Role.TEXT));
            column.space(22 * plan.textScale());
            return column.drawing();
        }

        /** When the articles appeared. */
        private List<PublicationDate> published() {
            return sources.articles().stream()
                    .flatMap(article -> article.published().stream())
                    .toList();
        }

        private Folding folding() {
            List<Event> events = items.stream().map(TimelineItem::event).toList();
            return plan.folded() ? Folding.of(events, published()) : Folding.NONE;
        }

        private TimelineSpec spec(double height) {
            return new TimelineSpec(
                    EventIndex.still(items, plan.laneBy()),
                    words::lane,
                    climate,
                    Optional.of(words.climate(plan.halfLife())).filter(title -> plan.climate() && !climate.isEmpty()),
                    published().stream().map(one -> DateExtent.of(one.date())).toList(),
                    frame.period(),
                    folding,
                    frame.width(),
                    height,
                    plan.leftward(),
                    plan.wording(),
                    new Metrics(plan.textScale()),
                    measure,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
    }
}
