package infiraj.timeline;

import infiraj.timeline.Packet.Badge;
import infiraj.timeline.Packet.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Lays out the part of a crowded lane that is in view. Where an event goes depends on nothing but its own page and the two
 * ends of it, so that moving the view changes nothing but what is seen.
 *
 * <p>In turn: long bars lie on their shelves, which leave a row free; then what is wanted, so that nothing else is in its way,
 * and then the rest, each time first what crosses the end of a page and then what lies within one; then titles that reach into
 * the next page are set where that left room. A crowded cell puts forward only its most important events; what has no place is
 * counted by the badge of its cell.
 */
final class CrowdLayout {
    /** How far to the left of the view titles may begin that reach into it, in cells. */
    private static final int REACH = 5;

    /** What a cell holds at most, for each row, to be laid out in full. */
    private static final int CALM = 2;

    private final Crowd crowd;
    private final Cells cells;
    private final TimelineSpec spec;
    private final TimeScale scale;
    private final Metrics metrics;
    private final int rows;

    /** Of what is wanted and of what was found: the events in this lane, in order. */
    private final int[] wanted;

    private final int[] found;
    private final Row[] taken;
    private final List<Spot> spots = new ArrayList<>();

    /** Which events of the lane have a spot. */
    private final TreeSet<Integer> placed = new TreeSet<>();

    private final long firstPage;
    private final long lastPage;

    /** The first cell looked into, and the first event from it and from each after it on: every one is asked for several times. */
    private final long firstCell;

    private final int[] firsts;

    /** An event that asks for a spot. */
    private record Candidate(int index, TimelineItem item, MarkShape shape, boolean wanted) {}

    /**
     * @param rows how many the lane has, at least 1; the last is for badges
     * @param wanted events of the lane that should show if anything does, in order
     * @param found those of them that a search found
     */
    CrowdLayout(Crowd crowd, Cells cells, TimelineSpec spec, int rows, int[] wanted, int[] found) {
        this.crowd = crowd;
        this.cells = cells;
        this.spec = spec;
        this.scale = spec.scale();
        this.metrics = spec.metrics();
        this.rows = rows;
        this.wanted = wanted;
        this.found = found;
        this.taken = new Row[rows - 1];
        Arrays.setAll(taken, row -> new Row());
        this.firstPage = Cells.pageOf(cells.first() - REACH);
        // One more: whether a title may reach into it must be known.
        this.lastPage = Cells.pageOf(cells.last()) + 1;
        this.firstCell = (firstPage - beyond()) * Cells.PER_PAGE - 2;
        this.firsts = new int[(int) (endCell() - firstCell) + 1];
        Arrays.setAll(firsts, cell -> crowd.firstFrom(cells.day(firstCell + cell)));
    }

    /** How many pages more are looked into on either side: what is wanted there may be in the way. */
    private int beyond() {
        return wanted.length == 0 ? 0 : 1;
    }

    /** The cell after the last one looked into. */
    private long endCell() {
        return (lastPage + 1 + beyond()) * Cells.PER_PAGE + 2;
    }

    private int firstFrom(long cell) {
        return firsts[(int) (cell - firstCell)];
    }

    Packet layOut(double top) {
        shelve();
        List<Candidate> candidates = gather();
        Map<Boolean, List<Candidate>> byWish =
                candidates.stream().collect(Collectors.partitioningBy(Candidate::wanted));
        // What is wanted beyond the outermost ends may be in the way of what crosses them.
        deal(byWish.getOrDefault(true, List.of()), firstPage - 1, lastPage + 1);
        deal(byWish.getOrDefault(false, List.of()), firstPage, lastPage);
        spots.replaceAll(this::labelledIfFree);
        return new Packet(crowd.key(), top, rows, spots, badges());
    }

    private MarkShape shape(int index) {
        TimelineItem item = crowd.item(index);
        double width = spec.measure().width(item.label(), metrics.title(crowd.isLandmark(index)));
        return MarkShape.of(item, width, scale, metrics);
    }

    private double position(double day) {
        return scale.position(day);
    }

    private void place(Candidate candidate, int row, boolean labelled) {
        spots.add(new Spot(candidate.item, candidate.shape, row, labelled));
        placed.add(candidate.index);
    }

    /** Half of the rows, rounded up, but not the only one: what is wanted needs one that no bar lies on. */
    private int shelvesUsed() {
        return taken.length == 1 ? 0 : (taken.length + 1) / 2;
    }

    private void shelve() {
        crowd.shelves()
                .visit(
                        cells.pageDay(firstPage) - 2 * cells.days(),
                        cells.pageDay(lastPage + 1) + 2 * cells.days(),
                        cells.longPower(),
                        shelvesUsed(),
                        (index, shelf) -> {
                            MarkShape shape = shape(index);
                            taken[shelf].take(shape.wish().start(), shape.wish().markEnd());
                            place(new Candidate(index, crowd.item(index), shape, false), shelf, shape.labelInside());
                        });
    }

    /** What asks for a spot on the pages in view or reaches into them, and, if anything is wanted, on one more on either side. */
    private List<Candidate> gather() {
        List<Candidate> candidates = new ArrayList<>();
        if (taken.length > 0) {
            for (long cell = firstCell; cell < endCell(); cell++) {
                for (int index : candidates(cell)) {
                    if (!placed.contains(index)
                            && Shelves.power(Shelves.Reach.of(crowd.item(index))) < cells.longPower()) {
                        boolean isWanted = Arrays.binarySearch(wanted, index) >= 0;
                        candidates.add(new Candidate(index, crowd.item(index), shape(index), isWanted));
                    }
                }
            }
        }
        return candidates;
    }

    /** From one page to another: places what crosses the ends of them, then what lies within. */
    private void deal(List<Candidate> candidates, long first, long last) {
        TreeMap<Long, List<Candidate>> pages = new TreeMap<>();
        TreeMap<Long, List<Candidate>> breaks = new TreeMap<>();
        // Landmarks first; what is as important stays in order of time.
        Comparator<Candidate> foremost = Comparator.comparing(candidate -> !crowd.isLandmark(candidate.index));
        candidates.stream().sorted(foremost).forEach(candidate -> {
            MarkShape shape = candidate.shape;
            long page = Cells.pageOf(cells.cellOf(candidate.item.extent().middle()));
            if (shape.wish().start() - metrics.gap() < position(cells.pageDay(page))) {
                hand(breaks, page, candidate);
            } else if (shape.wish().markEnd() + metrics.gap() > position(cells.pageDay(page + 1))) {
                hand(breaks, page + 1, candidate);
            } else {
                hand(pages, page, candidate);
            }
        });
        breaks.subMap(first, true, last + 1, true).values().forEach(this::placeAcross);
        pages.subMap(first, true, last, true).forEach(this::placeWithin);
    }

    private static void hand(TreeMap<Long, List<Candidate>> lists, long key, Candidate candidate) {
        lists.computeIfAbsent(key, unknown -> new ArrayList<>()).add(candidate);
    }

    /** All that a calm cell holds; of a crowded one what is wanted and what matters most. */
    private int[] candidates(long cell) {
        int from = firstFrom(cell);
        int to = firstFrom(cell + 1);
        if (to - from <= CALM * rows) {
            int[] all = new int[to - from];
            Arrays.setAll(all, i -> from + i);
            return all;
        }
        int[] foremost = crowd.foremost(from, to, (taken.length + 1) / 2);
        int[] wantedHere = within(wanted, from, to);
        if (wantedHere.length == 0) {
            Arrays.sort(foremost);
            return foremost;
        }
        int[] both = Arrays.copyOf(foremost, foremost.length + Math.min(taken.length, wantedHere.length));
        System.arraycopy(wantedHere, 0, both, foremost.length, both.length - foremost.length);
        return Arrays.stream(both).sorted().distinct().toArray();
    }

    /** The numbers from one to another, exclusive; all are in order. */
    private static int[] within(int[] numbers, int from, int to) {
        return Arrays.copyOfRange(numbers, countBelow(numbers, from), countBelow(numbers, to));
    }

    private static int countBelow(int[] numbers, int limit) {
        int at = Arrays.binarySearch(numbers, limit);
        return at < 0 ? -at - 1 : at;
    }

    private void placeAcross(List<Candidate> crossing) {
        for (Candidate candidate : crossing) {
            placeIfFree(candidate, candidate.shape.wish().markEnd(), candidate.shape.labelInside());
        }
    }

    private void placeWithin(long page, List<Candidate> candidates) {
        double end = position(cells.pageDay(page + 1));
        for (Candidate candidate : candidates) {
            Packing.Wish wish = candidate.shape.wish();
            boolean fits = wish.labelEnd() + metrics.gap() <= end && placeIfFree(candidate, wish.labelEnd(), true);
            if (!fits) {
                placeIfFree(candidate, wish.markEnd(), candidate.shape.labelInside());
            }
        }
    }

    private boolean placeIfFree(Candidate candidate, double end, boolean labelled) {
        double start = candidate.shape.wish().start();
        for (int row = 0; row < taken.length; row++) {
            if (taken[row].isFree(start - metrics.gap(), end + metrics.gap())) {
                taken[row].take(start, end);
                place(candidate, row, labelled);
                return true;
            }
        }
        return false;
    }

    /** The title reaches no farther than the next page, so no other page has a say; and no other title begins before its end. */
    private Spot labelledIfFree(Spot spot) {
        Packing.Wish wish = spot.shape().wish();
        double farthest = position(
                cells.pageDay(Cells.pageOf(cells.cellOf(spot.item().extent().middle())) + 2));
        boolean free = spot.labelled()
                || wish.labelEnd() + metrics.gap() <= farthest
                        && taken[spot.row()].isFree(wish.markEnd(), wish.labelEnd() + metrics.gap());
        return new Spot(spot.item(), spot.shape(), spot.row(), free);
    }

    private List<Badge> badges() {
        List<Badge> badges = new ArrayList<>();
        for (long cell = cells.first(); cell <= cells.last(); cell++) {
            int from = firstFrom(cell);
            int to = firstFrom(cell + 1);
            int[] here =
                    placed.subSet(from, to).stream().mapToInt(Integer::intValue).toArray();
            int left = to - from - here.length;
            if (left == 1 && placeAlone(leftOver(from, here, 0), cell)) {
                continue;
            }
            if (left > 0) {
                badges.add(badge(cell, from, to, here));
            }
        }
        return badges;
    }

    /** The event at an index among those of a cell that have no spot. */
    private static int leftOver(int from, int[] here, int index) {
        int at = from + index;
        for (int spot : here) {
            if (spot <= at) {
                at++;
            }
        }
        return at;
    }

    /** A badge for one event would say less than its mark, if that does not reach beyond the cell. */
    private boolean placeAlone(int index, long cell) {
        MarkShape shape = shape(index);
        boolean fits = shape.wish().start() >= position(cells.day(cell))
                && shape.wish().markEnd() + metrics.gap() <= position(cells.day(cell + 1));
        if (fits) {
            place(new Candidate(index, crowd.item(index), shape, false), rows - 1, false);
        }
        return fits;
    }

    private Badge badge(long cell, int from, int to, int[] here) {
        int count = to - from - here.length;
        double width = metrics.badge(count, spec.measure(), spec.wording());
        double left = position(cells.day(cell));
        double right = position(cells.day(cell + 1)) - width - metrics.gap() / 2;
        double middle = position(crowd.middle((from + to) / 2));
        List<TimelineItem> items = Listings.of(count, i -> crowd.item(leftOver(from, here, i)));
        int[] foundHere = within(found, from, to);
        int foundLeft = (int) Arrays.stream(foundHere)
                .filter(index -> !placed.contains(index))
                .count();
        return new Badge(items, Math.clamp(middle - width / 2, left, Math.max(left, right)), width, foundLeft, true);
    }
}
