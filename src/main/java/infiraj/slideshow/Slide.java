package infiraj.slideshow;

import infiraj.model.Story.Outlook;
import infiraj.text.Direction;
import infiraj.theme.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one step says in one language, before it has a size.
 *
 * @param place which step it is, such as «7 / 14»; empty for a side trip
 * @param badge what kind of event it is; absent where there is no event
 * @param accent the colour of what it tells
 * @param words from top to bottom
 * @param reached the day up to which the climate line is drawn; absent where the line does not begin yet
 * @param outlook the timeline to show instead of the line
 * @param notes for the speaker alone, possibly empty
 */
record Slide(
        String place,
        Optional<String> badge,
        Role accent,
        List<Words> words,
        Optional<Double> reached,
        Optional<Outlook> outlook,
        String notes) {
    /**
     * One part of the words.
     *
     * @param text a paragraph
     * @param manner how it is set
     * @param direction which way it runs
     */
    record Words(String text, Manner manner, Direction direction) {}

    Slide {
        words = List.copyOf(words);
    }

    /** Its first words. */
    String title() {
        return words.getFirst().text();
    }

    /** All of it as text. */
    String spoken() {
        return words.stream().map(Words::text).collect(Collectors.joining("\n"));
    }
}
