package infiraj.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts marks and their labels on rows so that none overlap. Works in pixels along time, so that both directions of time
 * give the same rows. What finds no row is gathered into clusters, never dropped.
 */
public final class Packing {
    private Packing() {}

    /**
     * What wants a place.
     *
     * @param start where the mark begins, along time
     * @param markEnd where the mark ends
     * @param labelEnd where its label ends; {@code markEnd} if it has none
     */
    public record Wish(double start, double markEnd, double labelEnd) {}

    /**
     * Where a wish was put.
     *
     * @param wish index of the wish
     * @param row from 0
     * @param labelled whether its label found room too
     */
    public record Place(int wish, int row, boolean labelled) {}

    /**
     * Wishes that share one badge.
     *
     * @param wishes indexes, at least one
     * @param start where the badge begins, along time
     */
    public record Cluster(List<Integer> wishes, double start) {}

    /**
     * The outcome: every wish is in exactly one place or cluster.
     *
     * @param rows rows used, the row of badges included
     */
    public record Packed(List<Place> places, List<Cluster> clusters, int rows) {}

    /**
     * @param wishes the most important first
     * @param rows how many there are, at least 1
     * @param gap least distance between neighbours on a row, in pixels
     * @param badge width of a cluster's badge, in pixels
     */
    public static Packed pack(List<Wish> wishes, int rows, double gap, double badge) {
        return pack(wishes, 0, rows, gap, badge);
    }

    /**
     * @param wanted how many of the first should have a mark if need be among the badges, which make way
     */
    static Packed pack(List<Wish> wishes, int wanted, int rows, double gap, double badge) {
        Attempt all = attempt(wishes, rows, gap);
        if (all.overflow.isEmpty()) {
            return new Packed(all.places, List.of(), all.used);
        }
        // Badges need a row of their own, so there is one less for marks.
        Attempt fewer = attempt(wishes, rows - 1, gap);
        List<Place> places = new ArrayList<>(fewer.places);
        List<Integer> rest = new ArrayList<>();
        Row last = new Row();
        for (int wish : fewer.overflow) {
            if (wish < wanted && last.isFree(wishes.get(wish).start - gap, wishes.get(wish).markEnd + gap)) {
                last.take(wishes.get(wish).start, wishes.get(wish).markEnd);
                places.add(new Place(wish, rows - 1, false));
            } else {
                rest.add(wish);
            }
        }
        List<Cluster> badges = new ArrayList<>();
        List<Cluster> clusters = clusters(wishes, rest, last, gap, badge);
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            double next = i + 1 < clusters.size() ? clusters.get(i + 1).start : Double.POSITIVE_INFINITY;
            int first = cluster.wishes().getFirst();
            if (cluster.wishes().size() == 1 && fits(wishes.get(first), last, next, gap)) {
                // A badge for one event would say less than its mark.
                places.add(new Place(first, rows - 1, false));
            } else {
                badges.add(cluster);
            }
        }
        return new Packed(badges.isEmpty() ? labelledLast(places, wishes, rows - 1, gap) : places, badges, rows);
    }

    private static boolean fits(Wish wish, Row last, double next, double gap) {
        return wish.markEnd + gap <= next && last.isFree(wish.start - gap, wish.markEnd + gap);
    }

    /** A last row that needs no badge after all has room for labels wherever the next mark is far enough. */
    private static List<Place> labelledLast(List<Place> places, List<Wish> wishes, int row, double gap) {
        return places.stream()
                .map(place -> place.row() == row ? labelledIfFree(place, places, wishes, gap) : place)
                .toList();
    }

    private static Place labelledIfFree(Place place, List<Place> places, List<Wish> wishes, double gap) {
        Wish wish = wishes.get(place.wish());
        boolean free = places.stream()
                .filter(other -> other.row() == place.row() && other.wish() != place.wish())
                .map(other -> wishes.get(other.wish()))
                .noneMatch(other -> other.start >= wish.start && other.start < wish.labelEnd + gap);
        return new Place(place.wish(), place.row(), free);
    }

    private record Attempt(List<Place> places, List<Integer> overflow, int used) {}

    private static Attempt attempt(List<Wish> wishes, int rows, double gap) {
        List<Row> free = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<Integer> overflow = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            int row = firstRow(free, rows, wish.start, wish.labelEnd, gap);
            boolean labelled = row >= 0;
            if (!labelled) {
                row = firstRow(free, rows, wish.start, wish.markEnd, gap);
            }
            if (row < 0) {
                overflow.add(i);
            } else {
                free.get(row).take(wish.start, labelled ? wish.labelEnd : wish.markEnd);
                places.add(new Place(i, row, labelled));
            }
        }
        return new Attempt(places, overflow, free.size());
    }

    /** The first of so many rows, of which only those in use are listed, that is free; −1 if none is. */
    private static int firstRow(List<Row> taken, int rows, double start, double end, double gap) {
        for (int r = 0; r < rows; r++) {
            if (r == taken.size()) {
                taken.add(new Row());
            }
            if (taken.get(r).isFree(start - gap, end + gap)) {
                return r;
            }
        }
        return -1;
    }

    /**
     * @param last what marks take of the row of badges
     */
    private static List<Cluster> clusters(
            List<Wish> wishes, List<Integer> overflow, Row last, double gap, double badge) {
        List<Integer> byTime = overflow.stream()
                .sorted(Comparator.comparingDouble((Integer i) -> wishes.get(i).start)
                        .thenComparing(i -> i))
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        double start = Double.NEGATIVE_INFINITY;
        double reached = Double.NEGATIVE_INFINITY;
        for (int i : byTime) {
            double at = wishes.get(i).start;
            if (at > reached) {
                addTo(clusters, group, start);
                group = new ArrayList<>();
                start = last.nearestFree(at, badge + gap, start + badge + gap, gap);
                // A badge that has made way gathers no less than in its own place.
                reached = Math.max(at, start) + badge + gap;
            }
            group.add(i);
        }
        addTo(clusters, group, start);
        return clusters;
    }

    private static void addTo(List<Cluster> clusters, List<Integer> group, double start) {
        if (!group.isEmpty()) {
            clusters.add(new Cluster(List.copyOf(group), start));
        }
    }
}
