package infiraj.model;

import java.util.regex.Pattern;

/**
 * Who takes part in an event: a state by its ISO 3166-1 alpha-3 code, or an organisation by a short upper-case name.
 *
 * @param code such as {@code JPN} or {@code NATO}
 */
public record Participant(String code) implements Comparable<Participant> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    public static final Participant JAPAN = new Participant("JPN");
    public static final Participant SOUTH_KOREA = new Participant("KOR");

    public Participant {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not a participant code: " + code);
        }
    }

    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches();
    }

    @Override
    public int compareTo(Participant other) {
        return code.compareTo(other.code);
    }
}
