package infiraj.model;

import static infiraj.model.EdtfException.Reason.NO_SUCH_ZONE;

/**
 * What a point in time says of its zone, as it says it.
 *
 * @param form how it is written
 * @param minutes shift from UTC, less than a day either way; 0 where the form says none
 */
public record EdtfZone(Form form, int minutes) {
    /** How a zone is written. */
    public enum Form {
        /** Nothing: local time, wherever. */
        LOCAL,
        /** {@code Z}. */
        UTC,
        /** {@code +09}. */
        HOURS,
        /** {@code +09:00}. */
        HOURS_AND_MINUTES
    }

    public static final EdtfZone LOCAL = new EdtfZone(Form.LOCAL, 0);
    public static final EdtfZone UTC = new EdtfZone(Form.UTC, 0);

    public EdtfZone {
        boolean fits = switch (form) {
            case LOCAL, UTC -> minutes == 0;
            case HOURS -> minutes % 60 == 0;
            case HOURS_AND_MINUTES -> true;
        };
        if (!fits || Math.abs((long) minutes) >= 24 * 60) {
            throw new EdtfException(NO_SUCH_ZONE, 0, Integer.toString(minutes));
        }
    }

    String edtf() {
        String hours = "%s%02d".formatted(minutes < 0 ? "-" : "+", Math.abs(minutes) / 60);
        return switch (form) {
            case LOCAL -> "";
            case UTC -> "Z";
            case HOURS -> hours;
            case HOURS_AND_MINUTES -> "%s:%02d".formatted(hours, Math.abs(minutes) % 60);
        };
    }
}
