package infiraj.reader;

import java.util.Comparator;

/**
 * A gap between two characters of an article.
 *
 * @param paragraph index of the paragraph, from 0
 * @param offset how many characters of the paragraph come before it
 */
public record Place(int paragraph, int offset) implements Comparable<Place> {
    private static final Comparator<Place> READING_ORDER =
            Comparator.comparingInt(Place::paragraph).thenComparingInt(Place::offset);

    public Place {
        if (paragraph < 0 || offset < 0) {
            throw new IllegalArgumentException("bad place " + paragraph + ":" + offset);
        }
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }
}
