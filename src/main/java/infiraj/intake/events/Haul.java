package infiraj.intake.events;

import infiraj.intake.Decoded;
import infiraj.intake.Refusal;
import infiraj.model.Article;
import infiraj.model.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file brings to the chronology that is there, before a person has agreed to it.
 *
 * @param name the file, as the person knows it
 * @param decoded its text, and how its encoding was told
 * @param source the name to keep it under; absent where nothing rests on it
 * @param articles what stands in for articles
 * @param fresh events that were not there
 * @param changed events that were there, as the file has them
 * @param known how many of its events are there already, the same in all that the file says
 * @param left what of it is not taken in
 */
public record Haul(
        String name,
        Decoded decoded,
        Optional<String> source,
        List<Article> articles,
        List<Event> fresh,
        List<Event> changed,
        int known,
        Set<Left> left) {
    public Haul {
        articles = List.copyOf(articles);
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        left = Set.copyOf(left);
    }

    /** All that is to be taken in. */
    public List<Event> events() {
        return Stream.concat(fresh.stream(), changed.stream()).toList();
    }

    /** The file as it came, by the name to keep it under; none where nothing rests on it. */
    public Map<String, byte[]> sources() {
        return source.map(file -> Map.of(file, decoded.bytes())).orElse(Map.of());
    }

    /** What became of reading a file. */
    public sealed interface Reading {
        /** It can be taken in. */
        record Read(Haul haul) implements Reading {}

        /** It cannot, and none of it is. */
        record Refused(Refusal refusal) implements Reading {}
    }
}
