package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.model.EventType;
import infiraj.timeline.Shelves.Reach;
import infiraj.wording.Language;
import infiraj.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What an index answers is what looking at every event answers. */
class CrowdTest {
    /** Events of all lengths over a century, some of them landmarks, more and more of them towards its end. */
    static List<TimelineItem> items(int count, long seed) {
        Random random = new Random(seed);
        EventType[] types = EventType.values();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int year = 1925 + (int) (100 * Math.sqrt(random.nextDouble()));
                    int month = 1 + random.nextInt(12);
                    int day = 1 + random.nextInt(28);
                    String date = switch (random.nextInt(12)) {
                        case 0 -> "%04d".formatted(year);
                        case 1 -> "%04d-%02d".formatted(year, month);
                        case 2 -> "%04d/%04d".formatted(year, year + 1 + random.nextInt(9));
                        case 3 -> "%04d-%02d~".formatted(year, month);
                        case 4 -> i % 40 == 0 ? "%04d/..".formatted(year) : "%04d".formatted(year);
                        default -> "%04d-%02d-%02d".formatted(year, month, day);
                    };
                    return TimelineItem.of(
                            Sample.event("e" + i, date, types[random.nextInt(types.length)], random.nextInt(60) == 0),
                            Wording.of(Language.ENGLISH));
                })
                .toList();
    }

    @Provide
    Arbitrary<List<TimelineItem>> crowds() {
        return Arbitraries.longs().map(seed -> items(200, seed));
    }

    private static Crowd crowd(EventIndex index) {
        int[] all = IntStream.range(0, index.items().size()).toArray();
        return new Crowd(new Lane.Key.Everything(), index.items(), all);
    }

    @Property(tries = 100)
    void theForemostOfAStretchAreThoseThatComeFirstInIt(
            @ForAll("crowds") List<TimelineItem> items,
            @ForAll @IntRange(max = 200) int one,
            @ForAll @IntRange(max = 200) int other,
            @ForAll @IntRange(max = 9) int most) {
        Crowd crowd = crowd(EventIndex.of(items, LaneBy.NONE));
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        int[] expected = IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -Importance.of(crowd.item(i)))
                        .thenComparing(i -> i))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        assertArrayEquals(expected, crowd.foremost(from, to, most));
    }

    @Property(tries = 50)
    void nothingOverlapsOnAShelfAndNoLongBarIsMissedThere(@ForAll("crowds") List<TimelineItem> items) {
        Crowd crowd = crowd(EventIndex.of(items, LaneBy.NONE));
        List<List<Integer>> shelves = new ArrayList<>();
        IntStream.range(0, 4).forEach(shelf -> shelves.add(new ArrayList<>()));
        Period all = Period.ALL_TIME;
        crowd.shelves()
                .visit(
                        all.from(),
                        all.to(),
                        0,
                        4,
                        (index, shelf) -> shelves.get(shelf).add(index));
        for (List<Integer> shelf : shelves) {
            List<Reach> reaches = shelf.stream()
                    .map(index -> Reach.of(crowd.item(index)))
                    .sorted(Comparator.comparingDouble(Reach::start))
                    .toList();
            for (int i = 1; i < reaches.size(); i++) {
                assertTrue(reaches.get(i - 1).end() <= reaches.get(i).start());
            }
        }
        Period some = new Period(-3000, 4000);
        int power = 6;
        long expected = shelves.stream()
                .flatMap(List::stream)
                .map(index -> Reach.of(crowd.item(index)))
                .filter(reach -> some.overlaps(reach.start(), reach.end()) && Shelves.power(reach) >= power)
                .count();
        int[] visited = {0};
        crowd.shelves().visit(some.from(), some.to(), power, 4, (index, shelf) -> visited[0]++);
        assertEquals(expected, visited[0]);
    }

    @Property(tries = 50)
    void countsFindsAndStepsAsALookAtEveryEventWould(
            @ForAll("crowds") List<TimelineItem> items, @ForAll @IntRange(min = -20_000, max = 20_000) int day) {
        EventIndex index = EventIndex.of(items, LaneBy.KIND);
        assertEquals(items.stream().filter(item -> item.extent().middle() < day).count(), index.countBefore(day));
        for (TimelineItem item : items) {
            assertEquals(Optional.of(item), index.find(item.id()));
        }
        assertEquals(Optional.empty(), index.find("nobody"));
        List<TimelineItem> walked = new ArrayList<>();
        Optional<TimelineItem> at = index.step(Optional.empty(), 1);
        while (at.isPresent() && !walked.contains(at.get())) {
            walked.add(at.get());
            at = index.step(at.map(TimelineItem::id), 1);
        }
        assertEquals(index.items(), walked);
    }
}
