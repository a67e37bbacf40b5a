package infiraj.fx;

import infiraj.text.PlacedItem;
import java.util.List;

/**
 * A line with its items in place.
 *
 * @param start offset of its first character in the paragraph
 * @param end offset after its last character, white space at its end included
 * @param items from left to right
 */
record SetLine(int start, int end, List<PlacedItem> items) {}
