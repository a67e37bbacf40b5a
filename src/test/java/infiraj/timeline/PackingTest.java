package infiraj.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import infiraj.timeline.Packing.Cluster;
import infiraj.timeline.Packing.Packed;
import infiraj.timeline.Packing.Place;
import infiraj.timeline.Packing.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackingTest {
    private static final double GAP = 6;
    private static final double BADGE = 30;

    private static Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1000),
                        Arbitraries.doubles().between(1, 200),
                        Arbitraries.doubles().between(0, 150))
                .as((start, mark, label) -> new Wish(start, start + mark, start + mark + label))
                .list()
                .ofMaxSize(60);
    }

    /** What is to be packed, and the first so many of it that should have a mark if need be among the badges. */
    record Lot(List<Wish> wishes, int wanted, int rows) {
        Packed packed() {
            return Packing.pack(wishes, wanted, rows, GAP, BADGE);
        }
    }

    /** Half of them with few rows, where there is most to decide. */
    @Provide
    Arbitrary<Lot> lots() {
        Arbitrary<Integer> rows = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 8));
        return Combinators.combine(wishes(), Arbitraries.integers().between(0, 4), rows)
                .as(Lot::new);
    }

    @Property
    void everyWishIsInExactlyOnePlaceOrCluster(@ForAll("lots") Lot lot) {
        Packed packed = lot.packed();
        List<Integer> found =
                new ArrayList<>(packed.places().stream().map(Place::wish).toList());
        packed.clusters().forEach(cluster -> found.addAll(cluster.wishes()));
        assertEquals(
                IntStream.range(0, lot.wishes.size()).boxed().toList(),
                found.stream().sorted().toList());
    }

    @Property
    void nothingOverlapsOnARow(@ForAll("lots") Lot lot) {
        Packed packed = lot.packed();
        for (Place a : packed.places()) {
            for (Place b : packed.places()) {
                assertFalse(a.wish() < b.wish() && a.row() == b.row() && overlap(lot.wishes, a, b));
            }
        }
    }

    private static boolean overlap(List<Wish> wishes, Place a, Place b) {
        return wishes.get(a.wish()).start() < end(wishes, b)
                && wishes.get(b.wish()).start() < end(wishes, a);
    }

    private static double end(List<Wish> wishes, Place place) {
        Wish wish = wishes.get(place.wish());
        return place.labelled() ? wish.labelEnd() : wish.markEnd();
    }

    @Property
    void badgesKeepARowForThemselvesAndDoNotOverlap(@ForAll("lots") Lot lot) {
        Packed packed = lot.packed();
        if (!packed.clusters().isEmpty()) {
            assertTrue(packed.places().stream().allMatch(place -> place.row() < lot.rows - 1 || !place.labelled()));
        }
        for (int i = 1; i < packed.clusters().size(); i++) {
            double distance = packed.clusters().get(i).start()
                    - packed.clusters().get(i - 1).start();
            assertTrue(distance > BADGE);
        }
    }

    /** Marks in the row of badges, and badges of one event: 1e-9, since places are reckoned in another order. */
    @Property
    void badgesMakeWayForMarks(@ForAll("lots") Lot lot) {
        Packed packed = lot.packed();
        for (Place place : packed.places()) {
            Wish wish = lot.wishes.get(place.wish());
            for (Cluster cluster : packed.clusters()) {
                assertTrue(place.row() < lot.rows - 1
                        || wish.markEnd() + GAP <= cluster.start() + 1e-9
                        || cluster.start() + BADGE + GAP <= wish.start() + 1e-9);
            }
        }
    }

    @Property
    void theFirstOfTheWantedAlwaysHasAMark(@ForAll("lots") Lot lot) {
        Packed packed = lot.packed();
        assertTrue(lot.wishes.isEmpty()
                || lot.wanted == 0
                || packed.places().stream().anyMatch(place -> place.wish() == 0));
    }

    @Test
    void aBadgeStandsBeforeAWantedMarkIfThereIsRoomElseAfterIt() {
        List<Wish> wishes = List.of(mark(100, 112), mark(100, 112), mark(104, 116));
        assertEquals(
                new Packed(List.of(new Place(0, 0, false)), List.of(new Cluster(List.of(1, 2), 64)), 1),
                Packing.pack(wishes, 1, 1, GAP, BADGE));
        List<Wish> behindOthers = List.of(mark(100, 112), mark(40, 52), mark(44, 56), mark(100, 112), mark(104, 116));
        assertEquals(
                List.of(new Cluster(List.of(1, 2), 40), new Cluster(List.of(3, 4), 118)),
                Packing.pack(behindOthers, 1, 1, GAP, BADGE).clusters());
    }

    @Test
    void theMoreImportantWishKeepsItsLabel() {
        Wish first = new Wish(100, 110, 200);
        Wish second = new Wish(150, 160, 260);
        Wish third = new Wish(152, 162, 270);
        Packed packed = Packing.pack(List.of(first, second, third), 2, GAP, BADGE);
        assertTrue(packed.places().contains(new Place(0, 0, true)));
        Packed roomier = Packing.pack(List.of(first, second, third), 3, GAP, BADGE);
        assertTrue(roomier.places().stream().allMatch(Place::labelled));
    }

    @Test
    void aMarkStaysWhereOnlyItsLabelFindsNoRoom() {
        Packed packed = Packing.pack(List.of(new Wish(100, 110, 200), new Wish(60, 70, 150)), 1, GAP, BADGE);
        assertEquals(List.of(new Place(0, 0, true), new Place(1, 0, false)), packed.places());
    }

    /** Fills the first of two rows, so that all else has to share the second. */
    private static final Wish WIDE = new Wish(0, 1_000, 1_000);

    private static Packed inTheSecondRow(Wish... others) {
        List<Wish> wishes = new ArrayList<>(List.of(WIDE));
        wishes.addAll(List.of(others));
        Packed packed = Packing.pack(wishes, 2, GAP, BADGE);
        assertEquals(2, packed.rows());
        assertTrue(packed.places().contains(new Place(0, 0, true)));
        return packed;
    }

    private static Wish mark(double start, double end) {
        return new Wish(start, end, end);
    }

    @Test
    void whatAllFitsTakesNoMoreRowsThanItNeeds() {
        Packed packed = Packing.pack(List.of(mark(0, 10), mark(5, 15), mark(20, 30)), 5, GAP, BADGE);
        List<Place> places = List.of(new Place(0, 0, true), new Place(1, 1, true), new Place(2, 0, true));
        assertEquals(new Packed(places, List.of(), 2), packed);
    }

    @Test
    void twoThatAreNoFartherApartThanABadgeAndAGapShareOne() {
        assertEquals(
                List.of(new Cluster(List.of(1, 2), 100)),
                inTheSecondRow(mark(100, 120), mark(110, 120)).clusters());
        // 100 + 30 + 6
        assertEquals(
                List.of(new Cluster(List.of(1, 2), 100)),
                inTheSecondRow(new Wish(100, 110, 200), mark(136, 140)).clusters());
        assertEquals(
                List.of(),
                inTheSecondRow(new Wish(100, 110, 200), mark(136.5, 140)).clusters());
    }

    @Test
    void clustersAreInOrderOfTimeWhateverIsMoreImportant() {
        assertEquals(
                List.of(new Cluster(List.of(3, 4), 100), new Cluster(List.of(1, 2), 500)),
                inTheSecondRow(mark(500, 540), mark(510, 540), mark(100, 140), mark(110, 140))
                        .clusters());
    }

    @Test
    void aBadgeForOneIsItsMarkUnlessThatReachesTheNext() {
        Packed reaching = inTheSecondRow(new Wish(100, 131, 200), mark(136.5, 140));
        assertEquals(List.of(new Cluster(List.of(1), 100)), reaching.clusters());
        assertTrue(reaching.places().contains(new Place(2, 1, false)));
        Packed touching = inTheSecondRow(new Wish(100, 130.5, 200), mark(136.5, 140));
        assertEquals(List.of(), touching.clusters());
        assertEquals(
                List.of(1, 1),
                touching.places().stream().skip(1).map(Place::row).toList());
    }

    @Test
    void besideABadgeAMarkHasNoLabel() {
        Packed packed = inTheSecondRow(mark(100, 120), mark(110, 120), new Wish(500, 510, 520));
        assertEquals(List.of(new Cluster(List.of(1, 2), 100)), packed.clusters());
        assertTrue(packed.places().contains(new Place(3, 1, false)));
    }

    @Test
    void aLastRowWithoutBadgesShowsTheLabelsThatReachNoOtherMark() {
        Packed packed = inTheSecondRow(
                new Wish(100, 110, 134), new Wish(300, 310, 400), new Wish(340, 350, 360), mark(140, 145));
        assertEquals(List.of(), packed.clusters());
        assertEquals(
                Set.of(
                        new Place(0, 0, true),
                        new Place(1, 1, true),
                        new Place(2, 1, false),
                        new Place(3, 1, true),
                        new Place(4, 1, true)),
                Set.copyOf(packed.places()));
    }
}
