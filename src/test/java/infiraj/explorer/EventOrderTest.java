package infiraj.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import infiraj.explorer.EventOrder.By;
import infiraj.model.EventType;
import infiraj.timeline.Sample;
import infiraj.timeline.TimelineItem;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EventOrderTest {
    private static TimelineItem item(String id, String edtf, EventType type) {
        return TimelineItem.of(Sample.event(id, edtf, type), Wording.of(Language.ARABIC));
    }

    private static List<String> ids(List<TimelineItem> items) {
        return items.stream().map(TimelineItem::id).toList();
    }

    @Test
    void byTimeGoesByTheFirstDayAndPutsWhatHasNoDateLastEitherWay() {
        List<TimelineItem> items = List.of(
                item("day", "2019-08-22", EventType.REJECT),
                item("never", "XXXX", EventType.REJECT),
                item("year", "2019", EventType.REJECT),
                item("decade", "201X", EventType.REJECT),
                item("christmas", "XXXX-12-25", EventType.REJECT));
        assertEquals(
                List.of("decade", "year", "day", "never", "christmas"),
                ids(EventOrder.OF_TIME.sorted(items, TimelineItem::label)));
        assertEquals(
                List.of("day", "year", "decade", "never", "christmas"),
                ids(new EventOrder(By.DATE, true).sorted(items, TimelineItem::label)));
    }

    @Test
    void titlesStandAsInAnArabicDictionaryAndBlanksLast() {
        Map<String, String> texts = Map.of("a", "ولادة", "b", "إعلان", "c", "اتفاق", "d", "", "e", "بيان", "f", "أزمة");
        List<TimelineItem> items = texts.keySet().stream()
                .map(id -> item(id, "2020", EventType.AGREE))
                .toList();
        assertEquals(
                List.of("c", "f", "b", "e", "a", "d"),
                ids(new EventOrder(By.PLACE, false).sorted(items, item -> texts.getOrDefault(item.id(), ""))));
    }

    @Test
    void likeKindsStandInOrderOfTime() {
        List<TimelineItem> items = List.of(
                item("late", "2021", EventType.AGREE),
                item("other", "2020", EventType.ASSAULT),
                item("early", "2019", EventType.AGREE),
                item("context", "2018", EventType.NONE));
        assertEquals(
                List.of("early", "late", "other", "context"),
                ids(new EventOrder(By.KIND, false).sorted(items, TimelineItem::label)));
    }

    @Provide
    Arbitrary<EventOrder> orders() {
        return Arbitraries.of(By.values())
                .flatMap(by -> Arbitraries.of(true, false).map(descending -> new EventOrder(by, descending)));
    }

    @Provide
    Arbitrary<List<String>> dates() {
        return Arbitraries.of("2019", "2019-08", "XXXX", "../2001", "1998/..", "2019-08-22?", "1910/1945")
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void everyOrderKeepsEveryEventAndDependsOnNoOther(
            @ForAll("orders") EventOrder order, @ForAll("dates") List<String> dates) {
        List<TimelineItem> items = java.util.stream.IntStream.range(0, dates.size())
                .mapToObj(i -> item("e" + i, dates.get(i), EventType.values()[i % 5]))
                .toList();
        List<TimelineItem> sorted = order.sorted(items, TimelineItem::label);
        assertEquals(
                ids(items).stream().sorted().toList(),
                ids(sorted).stream().sorted().toList());
        assertEquals(sorted, order.sorted(items.reversed(), TimelineItem::label));
    }
}
