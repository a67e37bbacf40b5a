package infiraj.reader;

import infiraj.model.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marked passages of an article, in reading order, each on a track where it crosses no other. */
final class Markings {
    static final Markings NONE = new Markings(List.of());

    private final List<Marking> all;
    private final Map<Integer, List<Tracked>> paragraphs = new HashMap<>();

    /**
     * A marking with its track.
     *
     * @param track from 0; passages that overlap are on different tracks
     */
    record Tracked(Marking marking, int track) {
        TextSpan span() {
            return marking.passage().span();
        }
    }

    Markings(List<Marking> markings) {
        all = markings.stream().sorted(Marking.READING_ORDER).toList();
        for (Marking marking : all) {
            List<Tracked> others =
                    paragraphs.computeIfAbsent(marking.passage().paragraph(), paragraph -> new ArrayList<>());
            others.add(new Tracked(marking, freeTrack(marking, others)));
        }
    }

    private static int freeTrack(Marking marking, List<Tracked> others) {
        int track = 0;
        while (isTaken(track, marking, others)) {
            track++;
        }
        return track;
    }

    private static boolean isTaken(int track, Marking marking, List<Tracked> others) {
        return others.stream()
                .anyMatch(other -> other.track() == track
                        && other.span().overlaps(marking.passage().span()));
    }

    List<Marking> all() {
        return all;
    }

    List<Tracked> in(int paragraph) {
        return paragraphs.getOrDefault(paragraph, List.of());
    }

    /** The events that the character after a place speaks of, each once, the most specific passage first. */
    List<String> eventsAt(int paragraph, int character) {
        return List.copyOf(in(paragraph).stream()
                .filter(tracked -> tracked.span().contains(character))
                .sorted((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .map(tracked -> tracked.marking().eventId())
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
    }

    Optional<Marking> firstOf(String eventId) {
        return all.stream().filter(marking -> marking.eventId().equals(eventId)).findFirst();
    }

    /** The marking after another one, round to the first; without another, the first at or after a place. */
    Optional<Marking> after(Optional<Marking> other, Place from) {
        int index = other.map(all::indexOf)
                .filter(known -> known >= 0)
                .map(known -> known + 1)
                .orElseGet(() -> firstAt(from));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(index % all.size()));
    }

    /** The marking before another one, round to the last; without another, the last before a place. */
    Optional<Marking> before(Optional<Marking> other, Place from) {
        int index = other.map(all::indexOf).filter(known -> known >= 0).orElseGet(() -> firstAt(from)) - 1;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.floorMod(index, all.size())));
    }

    private int firstAt(Place from) {
        int index = 0;
        while (index < all.size() && place(all.get(index)).compareTo(from) < 0) {
            index++;
        }
        return index;
    }

    private static Place place(Marking marking) {
        return new Place(marking.passage().paragraph(), marking.passage().span().start());
    }
}
