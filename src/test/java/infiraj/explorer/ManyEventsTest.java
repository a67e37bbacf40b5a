package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.Article;
import infiraj.model.Corpus;
import infiraj.model.EdtfDate;
import infiraj.model.Event;
import infiraj.model.EventType;
import infiraj.model.Headline;
import infiraj.model.Paragraph;
import infiraj.timeline.Period;
import infiraj.timeline.Sample;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many events are filtered elsewhere, few at once. */
class ManyEventsTest {
    private static final int MANY = 6000;
    private static final int FEW = 60;

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> home = new ArrayDeque<>();
    private final Explorer explorer = new Explorer(new Appearance(Language.ENGLISH), worker::add, home::add);

    /** Every third event is an agreement; days go on and on from 1990. */
    private static Corpus corpus(int count) {
        Article article = new Article(
                "article",
                new Headline("headline", Headline.Basis.STATED),
                Optional.empty(),
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, "جملة")));
        List<Event> events = IntStream.range(0, count)
                .mapToObj(i -> Sample.event(
                        "e" + i,
                        "%04d-%02d".formatted(1990 + i % 30, 1 + i % 12),
                        i % 3 == 0 ? EventType.AGREE : EventType.ASSAULT))
                .toList();
        return new Corpus(List.of(article), events);
    }

    private static void run(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void settle() {
        while (!worker.isEmpty() || !home.isEmpty()) {
            run(worker);
            run(home);
        }
    }

    private int shown() {
        assertEquals(explorer.index().items(), explorer.itemsProperty().get());
        return explorer.itemsProperty().get().size();
    }

    private static Filter agreements() {
        return Filter.NONE.toggled(EventType.AGREE.quadClass());
    }

    @Test
    void fewAreThereAtOnce() {
        explorer.open(corpus(FEW));
        assertEquals(FEW, shown());
        explorer.filterProperty().set(agreements());
        assertEquals(FEW / 3, shown());
        assertTrue(worker.isEmpty());
    }

    @Test
    void manyComeWhenTheyAreReadyAndTheViewWithThem() {
        explorer.open(corpus(MANY));
        assertEquals(0, shown());
        run(worker);
        assertEquals(0, shown());
        run(home);
        assertEquals(MANY, shown());
        assertEquals(explorer.landmarks(), explorer.periodProperty().get());
        assertFalse(explorer.climateProperty().get().isEmpty());
    }

    @Test
    void onlyTheNewestFilterIsWorkedOn() {
        explorer.open(corpus(MANY));
        settle();
        explorer.filterProperty().set(Filter.NONE.toggledLandmarks());
        explorer.filterProperty().set(agreements());
        assertEquals(MANY, shown());
        run(worker);
        assertEquals(1, home.size());
        run(home);
        assertEquals(MANY / 3, shown());
        assertEquals(
                Optional.of(MANY / 3),
                Optional.ofNullable(explorer.facetsProperty().get().kinds().get(EventType.AGREE.quadClass())));
    }

    @Test
    void certaintyFollowsTheViewToWhereItCameToRest() {
        explorer.open(corpus(MANY));
        settle();
        explorer.filterProperty().set(Filter.NONE.toggled(Certainty.POSSIBLE));
        explorer.periodProperty().set(Period.of(EdtfDate.parse("1990-01-15"), EdtfDate.parse("1990-12-31")));
        assertEquals(MANY, shown());
        Period middleOfJanuary = Period.of(EdtfDate.parse("1990-01-10"), EdtfDate.parse("1990-01-20"));
        explorer.periodProperty().set(middleOfJanuary);
        settle();
        long inJanuary = explorer.corpus().events().stream()
                .filter(event -> event.date().adopted().edtf().equals("1990-01"))
                .count();
        assertEquals(inJanuary, shown());
        assertEquals(
                new CertaintyCounts(0, (int) inJanuary),
                explorer.certaintiesProperty().get());
        assertEquals(MANY, explorer.ground().items().size());
    }

    @Test
    void theirOrderIsReckonedElsewhereAndOnlyTheNewestComes() {
        explorer.open(corpus(MANY));
        settle();
        List<List<TimelineItem>> ordered = new ArrayList<>();
        explorer.sort(EventOrder.OF_TIME, TimelineItem::label, ordered::add);
        EventOrder byTitle = new EventOrder(EventOrder.By.TITLE, true);
        explorer.sort(byTitle, TimelineItem::label, ordered::add);
        assertTrue(ordered.isEmpty());
        settle();
        assertEquals(List.of(byTitle.sorted(explorer.itemsProperty().get(), TimelineItem::label)), ordered);
    }

    @Test
    void aSmallChronologyOvertakesALargeOneOnItsWay() {
        explorer.open(corpus(MANY));
        run(worker);
        explorer.open(corpus(FEW));
        run(home);
        assertEquals(FEW, shown());
    }
}
