package infiraj.model;

import java.util.regex.Pattern;

/** What an identifier in the corpus may look like. */
public final class Ids {
    /** Lower-case letters, digits and single hyphens, so that an id is also a file name and part of a URL. */
    public static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Longest id, in characters. */
    public static final int LONGEST = 100;

    private Ids() {}

    public static boolean isValid(String id) {
        return id.length() <= LONGEST && SHAPE.matcher(id).matches();
    }

    static void require(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }
}
