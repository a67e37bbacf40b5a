package infiraj.vector;

/**
 * What a picture says of itself.
 *
 * @param title what it is called
 * @param description what it shows, for those who do not see it
 * @param language as a tag of BCP 47
 * @param rightToLeft whether that language runs from right to left
 */
public record About(String title, String description, String language, boolean rightToLeft) {}
