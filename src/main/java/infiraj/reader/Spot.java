package infiraj.reader;

/**
 * What a point of the text is closest to.
 *
 * @param paragraph index of the paragraph, from 0
 * @param character offset of the character under the point
 * @param caret offset of the gap nearest to the point: before or after that character
 */
record Spot(int paragraph, int character, int caret) {
    /** The gap. */
    Place place() {
        return new Place(paragraph, caret);
    }

    /** The gap before the character. */
    Place onCharacter() {
        return new Place(paragraph, character);
    }
}
